### What became of a request, in easy words: one idea a sentence, at most 12 words. A message that is not here is easy enough in
### en-GB.

outcome-not-this-time = They did not choose you this time. Many good people wait longer. You can ask us again any day.
outcome-applied = You sent your application. We wish you luck. Do you want help with the next step? Write to us again.
outcome-could-not-reach = We tried to reach you on three days. We could not. So we closed your request. Do you still want it? Write to us again.
outcome-duplicate = You asked us for the same thing twice. We keep one request. We closed the other. A person still answers you.
