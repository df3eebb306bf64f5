-- "16 or over" is a band of its own. Which of both was said before cannot be told; this one holds for either.
UPDATE leads SET age_band = '16+' WHERE age_band = '16-17';

-- The words of a consent in English, as they stood when it was given in another language: whoever works on the request reads both.
ALTER TABLE consents ADD COLUMN english_hash TEXT REFERENCES consent_texts (hash);

-- Answers to phrases are few beside the requests they are about: those that nobody has taken up are found from the answers.
CREATE INDEX phrases_answered ON phrases (answer, lead_id) WHERE answer IS NOT NULL;
