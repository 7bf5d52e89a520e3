int limit() { return 1; }
