package port.verify.invent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.ir.ArrayType;
import port.ir.Function;
import port.ir.FunctionType;
import port.ir.GlobalVariable;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;

/// How C++ at namespace scope names types, functions, their parameters and variables.
final class Spellings {
    private Spellings() {}

    /// The qualified name, with template arguments: `vllm::scale<float>`.
    static String function(Function function) {
        String id = function.id().name();
        int end = parenthesis(id);
        return end < 0 ? id.replaceFirst("@.*", "") : id.substring(0, end);
    }

    /// The types of the parameters; empty if they are not known.
    static List<String> parameters(Function function) {
        String id = function.id().name();
        int start = parenthesis(id);
        var all = new ArrayList<String>();
        int depth = 0;
        int from = start + 1;
        for (int at = from; start >= 0 && at < id.length(); at++) {
            char c = id.charAt(at);
            boolean ends = depth == 0 && (c == ',' || c == ')');
            if (ends && at > from) {
                all.add(id.substring(from, at).strip());
                from = at + 1;
            }
            if (ends && c == ')') {
                break;
            }
            depth += "(<[".indexOf(c) >= 0 ? 1 : ")>]".indexOf(c) >= 0 ? -1 : 0;
        }
        return all;
    }

    /// Where the parameters begin.
    private static int parenthesis(String id) {
        int depth = 0;
        for (int at = 0; at < id.length(); at++) {
            char c = id.charAt(at);
            if (c == '(' && depth == 0) {
                return at;
            }
            depth += "(<".indexOf(c) >= 0 ? 1 : ")>".indexOf(c) >= 0 ? -1 : 0;
        }
        return -1;
    }

    /// A type without arrays and functions.
    static String type(Type type) {
        return switch (type) {
            case ScalarType scalar ->
                    switch (scalar) {
                        case BOOL -> "bool";
                        case CHAR -> "char";
                        case INT8 -> "signed char";
                        case UINT8 -> "unsigned char";
                        case INT16 -> "short";
                        case UINT16 -> "unsigned short";
                        case INT32 -> "int";
                        case UINT32 -> "unsigned int";
                        case INT64 -> "long";
                        case UINT64 -> "unsigned long";
                        case FLOAT -> "float";
                        case DOUBLE -> "double";
                    };
            case PointerType(VoidType _, _) -> "char *";
            case PointerType(FunctionType _, _) -> "void *";
            case PointerType(var pointee, _) -> type(pointee) + " *";
            case StructType struct -> struct.name();
            case VoidType _ -> "char";
            case ArrayType _, FunctionType _ -> throw new IllegalArgumentException(type.toString());
        };
    }

    /// A pointer to a value of this type, or to the first element of an array.
    static String pointerTo(Type type) {
        return type(elementOf(type)) + " *";
    }

    /// What the arrays in `type` consist of.
    static Type elementOf(Type type) {
        return type instanceof ArrayType(var element, _) ? elementOf(element) : type;
    }

    /// `float p[2][3]`.
    static String declaration(Type type, String name) {
        String dimensions = "";
        Type rest = type;
        while (rest instanceof ArrayType(var element, var count)) {
            dimensions += "[" + count + "]";
            rest = element;
        }
        return type(rest) + " " + name + dimensions;
    }

    /// The qualified name; empty for one that belongs to a function.
    static Optional<String> variable(GlobalVariable variable) {
        String id = variable.id().name();
        return id.contains("$") || id.contains("(") ? Optional.empty() : Optional.of(id.replaceFirst("@.*", ""));
    }
}
