package port.reference.check;

/// How two accesses that nothing orders meet, and how much that matters.
enum Race {
    WRITE_AFTER_WRITE("writes", "has written"),
    READ_AFTER_WRITE("reads", "has written"),
    WRITE_AFTER_READ("writes", "has read");

    private final String now;
    private final String before;

    Race(String now, String before) {
        this.now = now;
        this.before = before;
    }

    String now() {
        return now;
    }

    String before() {
        return before;
    }
}
