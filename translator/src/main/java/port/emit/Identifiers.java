package port.emit;

import java.util.Set;

/// Turns the author's names into Java identifiers.
final class Identifiers {
    private static final Set<String> RESERVED =
            Set.of(
                    "abstract",
                    "assert",
                    "boolean",
                    "break",
                    "byte",
                    "case",
                    "catch",
                    "char",
                    "class",
                    "const",
                    "continue",
                    "default",
                    "do",
                    "double",
                    "else",
                    "enum",
                    "extends",
                    "false",
                    "final",
                    "finally",
                    "float",
                    "for",
                    "goto",
                    "if",
                    "implements",
                    "import",
                    "instanceof",
                    "int",
                    "interface",
                    "long",
                    "native",
                    "new",
                    "null",
                    "package",
                    "private",
                    "protected",
                    "public",
                    "return",
                    "short",
                    "static",
                    "strictfp",
                    "super",
                    "switch",
                    "synchronized",
                    "this",
                    "throw",
                    "throws",
                    "transient",
                    "true",
                    "try",
                    "void",
                    "volatile",
                    "while",
                    "_",
                    "yield",
                    "record",
                    "var",
                    "sealed",
                    "permits");

    /// Methods of every object that a static or parameterless method may not replace.
    private static final Set<String> OBJECT_METHODS =
            Set.of("getClass", "notify", "notifyAll", "wait", "finalize", "clone", "hashCode", "toString", "equals");

    private Identifiers() {}

    /// `a-b` becomes `a_b`, `1st` becomes `_1st`, `final` becomes `final_`.
    static String legal(String name) {
        var text = new StringBuilder();
        for (char c : name.toCharArray()) {
            text.append(c < 128 && Character.isJavaIdentifierPart(c) && c != '$' ? c : '_');
        }
        if (text.isEmpty() || !Character.isJavaIdentifierStart(text.charAt(0))) {
            text.insert(0, '_');
        }
        String legal = text.toString();
        return RESERVED.contains(legal) ? legal + "_" : legal;
    }

    /// A name that a method may have beside those of [Object].
    static String method(String name) {
        String legal = legal(name);
        return OBJECT_METHODS.contains(legal) ? legal + "_" : legal;
    }

    /// `tiled_matmul.cu` becomes `TiledMatmul`, `2d-scan` becomes `_2dScan`.
    static String type(String name) {
        var text = new StringBuilder();
        boolean upper = true;
        for (char c : name.toCharArray()) {
            if (c >= 128 || !Character.isLetterOrDigit(c)) {
                upper = true;
                continue;
            }
            text.append(upper ? Character.toUpperCase(c) : c);
            upper = false;
        }
        return legal(text.isEmpty() ? "Unnamed" : text.toString());
    }

    /// `tileA` becomes `TILE_A`, `rA_shared` becomes `R_A_SHARED`.
    static String constant(String name) {
        var text = new StringBuilder();
        char last = '_';
        for (char c : legal(name).toCharArray()) {
            if (Character.isUpperCase(c) && (Character.isLowerCase(last) || Character.isDigit(last))) {
                text.append('_');
            }
            text.append(Character.toUpperCase(c));
            last = c;
        }
        return text.toString();
    }

    static String capitalized(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    static String uncapitalized(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
