package port.preprocess;

import java.util.Arrays;

/// A text with its line splices (backslash, line break) taken out, and the way back to the offsets of the author's text.
///
/// Blanks between the backslash and the line break do not matter, as with gcc. Offsets are asked for in ascending order.
final class Splices {
    private final char[] text;
    private final int length;
    private int[] places = new int[0];
    private int[] removed = new int[0];
    private int count;
    private int cursor;
    private int shift;

    private Splices(String original) {
        char[] in = new char[original.length() + 1];
        original.getChars(0, original.length(), in, 0);
        this.text = in;
        this.length = original.indexOf('\\') < 0 ? original.length() : takeOut(in, original.length());
        in[length] = 0;
    }

    static Splices of(String original) {
        return new Splices(original);
    }

    /// The characters without splices; a NUL stands behind the last one.
    char[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /// The offset in the author's text of the character at `position`.
    int original(int position) {
        while (cursor < count && places[cursor] <= position) {
            shift = removed[cursor++];
        }
        return position + shift;
    }

    /// The position of the character at the author's `offset`, which is not before the last one asked for.
    int position(int offset) {
        int total = shift;
        for (int i = cursor; i < count && places[i] + total < offset; i++) {
            total = removed[i];
        }
        return offset - total;
    }

    private int takeOut(char[] in, int end) {
        int to = 0;
        int from = 0;
        while (from < end) {
            int behind = in[from] == '\\' ? endOfSplice(in, from + 1, end) : -1;
            if (behind >= 0) {
                from = behind;
                note(to, from - to);
            } else {
                in[to++] = in[from++];
            }
        }
        return to;
    }

    private static int endOfSplice(char[] in, int from, int end) {
        int at = from;
        while (at < end && (in[at] == ' ' || in[at] == '\t' || in[at] == '\r')) {
            at++;
        }
        return at < end && in[at] == '\n' ? at + 1 : -1;
    }

    private void note(int place, int total) {
        if (count == places.length) {
            places = Arrays.copyOf(places, Math.max(16, count * 2));
            removed = Arrays.copyOf(removed, places.length);
        }
        places[count] = place;
        removed[count++] = total;
    }
}
