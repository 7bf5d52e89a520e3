package port.reference.intrinsic;

/// One conversion of a format string: `%-08.3lf`.
///
/// @param width least number of characters; 0 if not given
/// @param precision -1 if not given
/// @param length `hh`, `h`, `l`, `ll`, `z`, `j`, `t`, `L` or nothing
record FormatSpec(
        boolean left,
        boolean plus,
        boolean space,
        boolean alternative,
        boolean zero,
        int width,
        int precision,
        String length,
        char conversion) {
    /// Brings an integer to the size that the length names.
    long narrow(long value, boolean signed) {
        return switch (length) {
            case "hh" -> signed ? (byte) value : value & 0xff;
            case "h" -> signed ? (short) value : value & 0xffff;
            case "" -> signed ? (int) value : value & 0xffffffffL;
            default -> value;
        };
    }

    /// The text in a field of the wanted width.
    ///
    /// @param prefix sign or `0x`, which zeros follow
    /// @param padWithZeros whether the flag `0` applies
    String pad(String prefix, String digits, boolean padWithZeros) {
        int missing = width - prefix.length() - digits.length();
        if (missing <= 0) {
            return prefix + digits;
        }
        if (left) {
            return prefix + digits + " ".repeat(missing);
        }
        if (zero && padWithZeros) {
            return prefix + "0".repeat(missing) + digits;
        }
        return " ".repeat(missing) + prefix + digits;
    }

    /// What stands before a number.
    String sign(boolean negative) {
        if (negative) {
            return "-";
        }
        if (plus) {
            return "+";
        }
        return space ? " " : "";
    }
}
