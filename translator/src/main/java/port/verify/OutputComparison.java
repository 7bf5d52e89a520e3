package port.verify;

/// Says where two outputs part.
final class OutputComparison {
    private OutputComparison() {}

    /// One sentence with the first line that differs.
    static String describe(String stream, String expected, String actual) {
        String[] expectedLines = expected.split("\n", -1);
        String[] actualLines = actual.split("\n", -1);
        int line = 0;
        while (line < expectedLines.length
                && line < actualLines.length
                && expectedLines[line].equals(actualLines[line])) {
            line++;
        }
        String expectedLine = line < expectedLines.length ? "'" + expectedLines[line] + "'" : "nothing more";
        String actualLine = line < actualLines.length ? "'" + actualLines[line] + "'" : "nothing more";
        return "line %d of the %s is %s in the original, %s in the port"
                .formatted(line + 1, stream, expectedLine, actualLine);
    }
}
