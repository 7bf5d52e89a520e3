package port.verify.invent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import port.ir.ArrayType;
import port.ir.Field;
import port.ir.Function;
import port.ir.GlobalPlace;
import port.ir.GlobalVariable;
import port.ir.IrWalk;
import port.ir.Program;
import port.ir.ScalarType;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;

/// What a launch of a kernel has to be given: its parameters, field by field where they are structs, and the variables of the device that
/// nobody has given a value.
///
/// @param variables those variables, in the order of the program
/// @param all parameters first
record Inputs(List<GlobalVariable> variables, List<Input> all) {
    private static final int MOST_ELEMENTS = 8;
    private static final int HALF_BYTES = 2;

    Inputs {
        variables = List.copyOf(variables);
        all = List.copyOf(all);
    }

    static Inputs of(Program program, Function kernel, Slices slices) {
        var found = new ArrayList<Input>();
        List<String> spellings = Spellings.parameters(kernel);
        for (int i = 0; i < kernel.parameters().size(); i++) {
            String spelling = spellings.size() == kernel.parameters().size() ? spellings.get(i) : "";
            Type type = kernel.parameters().get(i).type();
            String place = isRaw(program, type) ? "(*p" + i + ")" : "p" + i;
            expand(program, found, new Input(place, "p" + i, type, spelling));
        }
        List<GlobalVariable> variables = unset(program, slices);
        for (int i = 0; i < variables.size(); i++) {
            GlobalVariable variable = variables.get(i);
            expand(program, found, new Input("g" + i, "@" + variable.id(), variable.type(), ""));
        }
        found.replaceAll(input -> input.made(slices));
        return new Inputs(variables, found);
    }

    private static void expand(Program program, List<Input> found, Input input) {
        switch (input.type()) {
            case StructType struct when hasNamedParts(program, struct) -> {
                for (Field field : program.types().definition(struct).fields()) {
                    expand(program, found, part(input, "." + field.name(), "." + field.name(), field.type()));
                }
            }
            case StructType struct when program.types().definition(struct).size() != HALF_BYTES ->
                    expandUnnamed(program, found, input, struct);
            case ArrayType(var element, var count) when count <= MOST_ELEMENTS && element instanceof ScalarType -> {
                for (int i = 0; i < count; i++) {
                    expand(program, found, part(input, "[" + i + "]", "", element));
                }
            }
            default -> found.add(input);
        }
    }

    /// A struct whose parts cannot be named or must not be touched, such as private ones: each by where it lies.
    private static void expandUnnamed(Program program, List<Input> found, Input input, StructType struct) {
        StructDefinition definition = program.types().definition(struct);
        boolean isUnion = definition.kind() == StructDefinition.Kind.UNION;
        for (Field field : isUnion ? definition.fields().subList(0, 1) : definition.fields()) {
            if (!field.isBitField()) {
                String type = Spellings.pointerTo(field.type());
                String place = "*(%s)((char *)&%s + %d)".formatted(type, input.place(), field.offset());
                expand(program, found, new Input(place, input.path() + "." + field.name(), field.type(), ""));
            }
        }
    }

    private static Input part(Input whole, String place, String path, Type type) {
        return new Input(whole.place() + place, whole.path() + path, type, "");
    }

    /// Whether a value of this type cannot be declared without giving it its value, so that raw memory has to do.
    static boolean isRaw(Program program, Type type) {
        return type instanceof StructType struct
                && program.types().definition(struct).size() != HALF_BYTES
                && !hasNamedParts(program, struct);
    }

    /// Whether a struct can be given its value field by field, by name: it has no constructor, no union and no bits as a half has.
    private static boolean hasNamedParts(Program program, StructType struct) {
        StructDefinition definition = program.types().definition(struct);
        boolean isPlain = definition.kind() == StructDefinition.Kind.STRUCT && definition.size() != HALF_BYTES;
        return isPlain
                && definition.fields().stream().allMatch(field -> field.name().matches("[A-Za-z_]\\w*"))
                && !isConstructed(program, struct);
    }

    /// Whether the author wrote constructors for a struct.
    private static boolean isConstructed(Program program, StructType struct) {
        return program.functions().stream()
                .anyMatch(function ->
                        function.role() == Function.Role.CONSTRUCTOR
                                && function.owner().equals(Optional.of(struct))
                                && !function.isHeaderModel());
    }

    /// Variables of the device that the kernel uses and that start as zeros, as far as they can be named.
    private static List<GlobalVariable> unset(Program program, Slices slices) {
        Set<String> used = new TreeSet<>();
        program.functions().stream()
                .filter(function -> slices.reached().contains(function.id()))
                .flatMap(function -> function.body().stream())
                .forEach(body ->
                        IrWalk.places(
                                body,
                                place -> {
                                    if (place instanceof GlobalPlace(var global, _, _)) {
                                        used.add(global.name());
                                    }
                                }));
        return program.globals().stream()
                .filter(variable -> used.contains(variable.id().name()))
                .filter(variable -> variable.isOnDevice() && variable.initializer().isEmpty())
                .filter(variable -> Spellings.variable(variable).isPresent())
                .toList();
    }
}
