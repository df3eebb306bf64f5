### Words of all kinds.

ok = OK
