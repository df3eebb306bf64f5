### What became of a request: told in the conversation, by e-mail and on the telephone. Kind, short, and never a closed door.

outcome-placed = Good news about your request: there is a place for you. The team will tell you when you begin.
outcome-started = You have begun. We are glad. Your request is finished.
outcome-applied = You have sent your application. We wish you luck. If you want help with the next step, write to us again.
outcome-interview = You have an interview. Well done. If you want help to get ready, write to us again.
outcome-offer = You have an offer. Congratulations. If you have questions about it, write to us again.
outcome-not-this-time = You were not chosen this time. Many good people are not chosen the first time. You can ask us again any day.
outcome-waiting-list = There is no place now. You are on the waiting list. We cannot say when there will be a place. You can ask us again any day.
outcome-helped-another-way = We told you about another service that can help you. Your request is finished. You can ask us again any day.
outcome-answered = We answered you. Your request is finished. You can write to us again any day.
outcome-not-suitable-now = We have nothing that fits you at the moment. New things open often. You can ask us again any day.
outcome-person-declined = You told us that you do not want this now. That is fine. Your request is finished. You can ask us again any day.
outcome-could-not-reach = We tried to reach you on three days and could not. So we have closed your request. If you still want it, write to us again.
outcome-duplicate = You asked us for the same thing twice. We keep one request and have closed the other. A person still answers you.
