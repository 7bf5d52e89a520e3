int limit() { return 0; }
