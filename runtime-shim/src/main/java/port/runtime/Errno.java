package port.runtime;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Error numbers and texts of the C library on Linux.
final class Errno {
    static final int ENOENT = 2;
    static final int EIO = 5;
    static final int EBADF = 9;
    static final int ENOMEM = 12;
    static final int EACCES = 13;
    static final int EEXIST = 17;
    static final int ENOTDIR = 20;
    static final int EISDIR = 21;
    static final int EINVAL = 22;
    static final int EDOM = 33;
    static final int ERANGE = 34;
    static final int ENOTEMPTY = 39;

    private Errno() {}

    static int of(IOException cause) {
        return switch (cause) {
            case NoSuchFileException _ -> ENOENT;
            case AccessDeniedException _ -> EACCES;
            case FileAlreadyExistsException _ -> EEXIST;
            case NotDirectoryException _ -> ENOTDIR;
            case DirectoryNotEmptyException _ -> ENOTEMPTY;
            default -> EIO;
        };
    }

    /// C: `strerror`.
    static String text(int number) {
        return switch (number) {
            case 0 -> "Success";
            case 1 -> "Operation not permitted";
            case ENOENT -> "No such file or directory";
            case EIO -> "Input/output error";
            case EBADF -> "Bad file descriptor";
            case ENOMEM -> "Cannot allocate memory";
            case EACCES -> "Permission denied";
            case EEXIST -> "File exists";
            case ENOTDIR -> "Not a directory";
            case EISDIR -> "Is a directory";
            case EINVAL -> "Invalid argument";
            case EDOM -> "Numerical argument out of domain";
            case ERANGE -> "Numerical result out of range";
            case ENOTEMPTY -> "Directory not empty";
            case 3 -> "No such process";
            case 4 -> "Interrupted system call";
            case 7 -> "Argument list too long";
            case 10 -> "No child processes";
            case 11 -> "Resource temporarily unavailable";
            case 14 -> "Bad address";
            case 16 -> "Device or resource busy";
            case 24 -> "Too many open files";
            case 27 -> "File too large";
            case 28 -> "No space left on device";
            case 29 -> "Illegal seek";
            case 30 -> "Read-only file system";
            case 32 -> "Broken pipe";
            case 35 -> "Resource deadlock avoided";
            case 36 -> "File name too long";
            case 38 -> "Function not implemented";
            case 75 -> "Value too large for defined data type";
            case 95 -> "Operation not supported";
            case 110 -> "Connection timed out";
            case 125 -> "Operation canceled";
            default -> "Unknown error " + number;
        };
    }
}
