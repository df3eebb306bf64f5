-- Staff accounts: how someone signs in. Staff without an account, as a demo's, sign in by one-time links alone.

CREATE TABLE staff_accounts (
    staff_id UUID NOT NULL PRIMARY KEY REFERENCES staff (id) ON DELETE CASCADE,
    -- Keyed hash of the address in small letters: finds the account.
    email_hash BYTEA NOT NULL UNIQUE,
    -- Sealed.
    email BYTEA NOT NULL,
    -- Argon2id. Password and secret come together, when the account is set up.
    password_hash BYTEA,
    -- Sealed.
    app_secret BYTEA,
    -- The newest step of time whose code was used: no code is used twice.
    used_step BIGINT NOT NULL DEFAULT 0,
    -- When someone last signed in, or was invited: accounts unused for 90 days are switched off.
    used_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX staff_accounts_used ON staff_accounts (used_at);

CREATE TABLE staff_invitations (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    staff_id UUID NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX staff_invitations_staff ON staff_invitations (staff_id);

-- A sign-in or a change that is half done, in one browser.
CREATE TABLE staff_steps (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    staff_id UUID NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    stage TEXT NOT NULL CHECK (stage IN ('set_up', 'second_step', 'renew')),
    -- Chosen and not in force yet; the secret is sealed.
    password_hash BYTEA,
    app_secret BYTEA,
    expires_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX staff_steps_staff ON staff_steps (staff_id);

CREATE TABLE staff_recovery_codes (
    staff_id UUID NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    code_hash BYTEA NOT NULL,
    PRIMARY KEY (staff_id, code_hash)
);

-- A recruiter with rows here works through leads from these boroughs, and those that name none.
CREATE TABLE staff_boroughs (
    staff_id UUID NOT NULL REFERENCES staff (id) ON DELETE CASCADE,
    borough TEXT NOT NULL,
    PRIMARY KEY (staff_id, borough)
);

-- A keyed hash of what was tried, an account or an address: whether it exists cannot be seen here.
CREATE TABLE staff_tries (
    key_hash BYTEA NOT NULL PRIMARY KEY,
    count BIGINT NOT NULL,
    last_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX staff_tries_last ON staff_tries (last_at);
