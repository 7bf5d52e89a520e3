package port.verify.invent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import port.ir.ArrayType;
import port.ir.Field;
import port.ir.FunctionType;
import port.ir.PointerType;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;
import port.ir.VoidType;

/// Writes the functions of a case program that make memory and fill it, each where it is first needed.
final class CaseMemory {
    private static final int HALF_BYTES = 2;

    /// Memory behind a pointer that itself lies in memory.
    private static final int INNER_ELEMENTS = 256;

    private final TypeTable types;
    private final StringBuilder out;
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> memories = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();

    CaseMemory(Program program, StringBuilder out) {
        this.types = program.types();
        this.out = out;
    }

    /// A call that makes memory of `count` elements.
    String memory(Type pointee, String count, String fill) {
        boolean isOpaque = pointee instanceof StructType struct && !types.isComplete(struct);
        return pointee instanceof FunctionType || isOpaque || begun.contains(Spellings.type(pointee))
                ? "0"
                : "port_memory_%d(%s, %s)".formatted(maker(pointee), count, fill);
    }

    /// Statements that fill a value of this type, a struct or an array.
    String filling(String place, Type type, String fill, String index) {
        var body = new StringBuilder();
        assign(body, place, type, fill, index);
        return body.toString();
    }

    private int maker(Type element) {
        String name = Spellings.type(element);
        Integer known = memories.get(name);
        if (known != null) {
            return known;
        }
        boolean points = element instanceof PointerType;
        begun.add(name);
        String each =
                element instanceof PointerType(var pointee, _)
                        ? "host[i] = fill.kind == 6 && i % 3 == 1 ? 0 : " + memory(pointee, "count", "fill") + ";"
                        : "port_fill_%d(host[i], fill, i);".formatted(filler(element));
        begun.remove(name);
        int number = memories.size();
        memories.put(name, number);
        out.append(
                """
                static %1$s *port_memory_%2$d(int count, port_fill fill) {
                %5$s    int some = %3$s;
                    %1$s *host = (%1$s *)malloc(some * sizeof(%1$s));
                    // nothing lies in front of it: what is meant for it cannot meet other memory
                    char *guard;
                    cudaMalloc(&guard, port_guard);
                    %1$s *device;
                    cudaMalloc(&device, some * sizeof(%1$s));
                    cudaFree(guard);
                    for (int i = 0; i < some; i++) {
                        %4$s
                    }
                    cudaMemcpy(device, host, some * sizeof(%1$s), cudaMemcpyHostToDevice);
                    free(host);
                    return device;
                }

                """
                        .formatted(
                                name,
                                number,
                                points ? "16" : "count",
                                each + links(element),
                                points ? "" : "    if (fill.kind == 6) {\n        return 0;\n    }\n"));
        return number;
    }

    /// What joins elements that point to others of their kind: in a tree, as long as there are elements left.
    private String links(Type element) {
        List<String> fields = new ArrayList<>();
        if (element instanceof StructType struct) {
            for (Field field : types.definition(struct).fields()) {
                if (field.type() instanceof PointerType(var pointee, _) && pointee.equals(element)) {
                    fields.add(field.name());
                }
            }
        }
        var text = new StringBuilder();
        for (int k = 0; k < fields.size(); k++) {
            String next = "i * %d + %d".formatted(fields.size(), k + 1);
            text.append("\n        host[i].%1$s = %2$s < some ? device + %2$s : 0;".formatted(fields.get(k), next));
        }
        return text.toString();
    }

    /// The function that gives one element its value.
    private int filler(Type type) {
        String name = Spellings.type(type);
        Integer known = fills.get(name);
        if (known != null) {
            return known;
        }
        String body = filling("v", type, "fill", "i");
        int number = fills.size();
        fills.put(name, number);
        out.append("static void port_fill_%d(%s &v, port_fill fill, int i) {\n".formatted(number, name));
        out.append(body).append("}\n\n");
        return number;
    }

    private void assign(StringBuilder body, String place, Type type, String fill, String index) {
        switch (type) {
            case ScalarType scalar when scalar == ScalarType.BOOL ->
                    body.append("    %s = (long)port_value(%s, %s) %% 2 != 0;\n".formatted(place, fill, index));
            case ScalarType scalar ->
                    body.append(
                            "    %s = (%s)%s(%s, %s);\n"
                                    .formatted(
                                            place,
                                            scalar.isFloating() ? Spellings.type(scalar) : sameType(place, scalar),
                                            valueOf(scalar),
                                            fill,
                                            index));
            case ArrayType array -> assignElements(body, place, array, fill, index);
            case StructType struct -> assignFields(body, place, struct, fill, index);
            case PointerType(var pointee, _) ->
                    body.append("    %s = %s;\n".formatted(place, memory(pointee, "" + INNER_ELEMENTS, fill)));
            case VoidType _ -> body.append("    %s = (char)(long)port_value(%s, %s);\n".formatted(place, fill, index));
            case FunctionType _ -> throw new IllegalArgumentException(type.toString());
        }
    }

    private static String valueOf(ScalarType scalar) {
        boolean isLong = scalar == ScalarType.INT64 || scalar == ScalarType.UINT64;
        return isLong ? "port_integer" : scalar.isFloating() ? "port_value" : "(long)port_value";
    }

    /// The type of a field, which may be an enumeration of which only the integers are left.
    private static String sameType(String place, ScalarType scalar) {
        return place.contains(".") ? "decltype(" + place + ")" : Spellings.type(scalar);
    }

    private void assignElements(StringBuilder body, String place, ArrayType array, String fill, String index) {
        Type element = Spellings.elementOf(array);
        String pointer = Spellings.pointerTo(array);
        long count = types.sizeOf(array) / types.sizeOf(element);
        body.append("    for (int j = 0; j < %d; j++) {\n".formatted(count));
        body.append(
                "        port_fill_%d(((%s)%s)[j], %s, %s + j);\n"
                        .formatted(filler(element), pointer, place, fill, index));
        body.append("    }\n");
    }

    private void assignFields(StringBuilder body, String place, StructType struct, String fill, String index) {
        List<Field> fields = types.definition(struct).fields();
        boolean canBeNamed = fields.stream().allMatch(field -> field.name().matches("[A-Za-z_]\\w*"));
        if (types.sizeOf(struct) == HALF_BYTES) { // a half or a bfloat16: bits of numbers near one
            body.append(
                    "    { unsigned short bits = (unsigned short)(0x3c00 + ((int)port_value(%s, %s) & 0x3ff)); %s half; memcpy(&half, &bits, 2); %s = half; }\n"
                            .formatted(fill, index, Spellings.type(struct), place));
        } else if (canBeNamed) {
            fields.forEach(field -> assign(body, place + "." + field.name(), field.type(), fill, index));
        } else {
            body.append("    memset(&%s, 0, sizeof(%s));\n".formatted(place, place));
        }
    }
}
