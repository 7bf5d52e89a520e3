package port.preprocess;

/// Strings for stretches of character arrays, the same object for the same characters.
final class TextPool {
    private static final int LONGEST = 48;

    private String[] table = new String[4096];
    private int count;

    /// The string of `length` characters from `start`; shared unless it is long.
    String text(char[] characters, int start, int length) {
        if (length > LONGEST) {
            return new String(characters, start, length);
        }
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = hash * 31 + characters[i];
        }
        int slot = slot(characters, start, length, hash);
        String found = table[slot];
        if (isFree(found)) {
            found = new String(characters, start, length);
            table[slot] = found;
            if (++count > table.length / 2) {
                grow();
            }
        }
        return found;
    }

    String text(String text) {
        return text(text.toCharArray(), 0, text.length());
    }

    private int slot(char[] characters, int start, int length, int hash) {
        int mask = table.length - 1;
        int slot = spread(hash) & mask;
        while (!isFree(table[slot]) && !matches(table[slot], characters, start, length)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        String[] old = table;
        table = new String[old.length * 2];
        int mask = table.length - 1;
        for (String text : old) {
            if (!isFree(text)) {
                int slot = spread(text.hashCode()) & mask;
                while (!isFree(table[slot])) {
                    slot = slot + 1 & mask;
                }
                table[slot] = text;
            }
        }
    }

    private static boolean isFree(String entry) {
        return entry == null;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    private static boolean matches(String text, char[] characters, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != characters[start + i]) {
                return false;
            }
        }
        return true;
    }
}
