package port.report;

import java.util.Objects;

/// A place in a source file, as kernels name theirs: `file:line`.
///
/// @param line counted from 1; 0 where it is not known
public record Place(String file, int line) {
    public Place {
        Objects.requireNonNull(file, "file");
    }

    public static Place of(String text) {
        int colon = text.lastIndexOf(':');
        boolean hasLine =
                colon >= 0
                        && colon + 1 < text.length()
                        && text.substring(colon + 1).chars().allMatch(Character::isDigit);
        return hasLine
                ? new Place(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)))
                : new Place(text, 0);
    }

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
