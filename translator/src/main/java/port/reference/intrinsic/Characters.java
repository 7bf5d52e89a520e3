package port.reference.intrinsic;

/// `<ctype.h>` in the C locale.
public final class Characters {
    private Characters() {}

    private static int flag(boolean condition) {
        return condition ? 1 : 0;
    }

    public static int isalpha(int c) {
        return flag(isupper(c) != 0 || islower(c) != 0);
    }

    public static int isdigit(int c) {
        return flag(c >= '0' && c <= '9');
    }

    public static int isalnum(int c) {
        return flag(isalpha(c) != 0 || isdigit(c) != 0);
    }

    public static int isspace(int c) {
        return flag(c == ' ' || c >= '\t' && c <= '\r');
    }

    public static int isupper(int c) {
        return flag(c >= 'A' && c <= 'Z');
    }

    public static int islower(int c) {
        return flag(c >= 'a' && c <= 'z');
    }

    public static int ispunct(int c) {
        return flag(isgraph(c) != 0 && isalnum(c) == 0);
    }

    public static int isxdigit(int c) {
        return flag(isdigit(c) != 0 || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
    }

    public static int isprint(int c) {
        return flag(c >= ' ' && c < 127);
    }

    public static int iscntrl(int c) {
        return flag(c >= 0 && c < ' ' || c == 127);
    }

    public static int isgraph(int c) {
        return flag(c > ' ' && c < 127);
    }

    public static int toupper(int c) {
        return islower(c) != 0 ? c - 32 : c;
    }

    public static int tolower(int c) {
        return isupper(c) != 0 ? c + 32 : c;
    }
}
