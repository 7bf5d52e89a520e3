package port.reference.intrinsic;

/// `strerror`.
final class ErrorNumbers {
    private ErrorNumbers() {}

    static String message(int number) {
        return switch (number) {
            case 0 -> "Success";
            case 1 -> "Operation not permitted";
            case 2 -> "No such file or directory";
            case 9 -> "Bad file descriptor";
            case 12 -> "Cannot allocate memory";
            case 13 -> "Permission denied";
            case 17 -> "File exists";
            case 21 -> "Is a directory";
            case 22 -> "Invalid argument";
            case 33 -> "Numerical argument out of domain";
            case 34 -> "Numerical result out of range";
            default -> "Unknown error " + number;
        };
    }
}
