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
            case 3 -> "No such process";
            case 4 -> "Interrupted system call";
            case 5 -> "Input/output error";
            case 7 -> "Argument list too long";
            case 10 -> "No child processes";
            case 11 -> "Resource temporarily unavailable";
            case 14 -> "Bad address";
            case 16 -> "Device or resource busy";
            case 20 -> "Not a directory";
            case 24 -> "Too many open files";
            case 27 -> "File too large";
            case 28 -> "No space left on device";
            case 29 -> "Illegal seek";
            case 30 -> "Read-only file system";
            case 32 -> "Broken pipe";
            case 35 -> "Resource deadlock avoided";
            case 36 -> "File name too long";
            case 38 -> "Function not implemented";
            case 39 -> "Directory not empty";
            case 75 -> "Value too large for defined data type";
            case 95 -> "Operation not supported";
            case 110 -> "Connection timed out";
            case 125 -> "Operation canceled";
            default -> "Unknown error " + number;
        };
    }
}
