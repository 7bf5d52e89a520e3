package port.runtime;

import java.util.StringTokenizer;

/// Tables of constants as text, for what is too long for a Java array: a method has at most 64 kB of code.
///
/// Numbers are separated by blanks, rows follow each other; `0x` is hexadecimal. What is left of the table is zero.
public final class Table {
    private Table() {}

    /// `length` numbers.
    public static int[] ints(int length, String... rows) {
        int[] table = new int[length];
        int at = 0;
        for (String row : rows) {
            for (var words = new StringTokenizer(row); words.hasMoreTokens(); ) {
                table[at++] = (int) integer(words.nextToken());
            }
        }
        return table;
    }

    /// `length` numbers.
    public static long[] longs(int length, String... rows) {
        long[] table = new long[length];
        int at = 0;
        for (String row : rows) {
            for (var words = new StringTokenizer(row); words.hasMoreTokens(); ) {
                table[at++] = integer(words.nextToken());
            }
        }
        return table;
    }

    /// `length` numbers.
    public static short[] shorts(int length, String... rows) {
        short[] table = new short[length];
        int at = 0;
        for (String row : rows) {
            for (var words = new StringTokenizer(row); words.hasMoreTokens(); ) {
                table[at++] = (short) integer(words.nextToken());
            }
        }
        return table;
    }

    /// `length` numbers.
    public static byte[] bytes(int length, String... rows) {
        byte[] table = new byte[length];
        int at = 0;
        for (String row : rows) {
            for (var words = new StringTokenizer(row); words.hasMoreTokens(); ) {
                table[at++] = (byte) integer(words.nextToken());
            }
        }
        return table;
    }

    /// `length` numbers.
    public static float[] floats(int length, String... rows) {
        float[] table = new float[length];
        int at = 0;
        for (String row : rows) {
            for (var words = new StringTokenizer(row); words.hasMoreTokens(); ) {
                table[at++] = Float.parseFloat(words.nextToken());
            }
        }
        return table;
    }

    /// `length` numbers.
    public static double[] doubles(int length, String... rows) {
        double[] table = new double[length];
        int at = 0;
        for (String row : rows) {
            for (var words = new StringTokenizer(row); words.hasMoreTokens(); ) {
                table[at++] = Double.parseDouble(words.nextToken());
            }
        }
        return table;
    }

    private static long integer(String word) {
        return word.startsWith("0x") ? Long.parseUnsignedLong(word, 2, word.length(), 16) : Long.parseLong(word);
    }
}
