package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Aggregate;
import port.ir.Conditional;
import port.ir.Convert;
import port.ir.Expr;
import port.ir.Field;
import port.ir.Load;
import port.ir.Local;
import port.ir.LocalPlace;
import port.ir.Sequence;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.reference.compile.Structs.Target;
import port.reference.memory.Side;
import port.source.Span;

/// Small structs of scalars whose address nobody takes, such as a `float4`: each field is a register.
final class SplitStructs {
    private static final int MOST_FIELDS = 16;

    private final Emitters emitters;
    private final Method method;
    private final CodeBuilder code;

    SplitStructs(Emitters emitters) {
        this.emitters = emitters;
        this.method = emitters.method;
        this.code = method.code;
    }

    /// Whether a variable can be split.
    static boolean isSplit(ProgramCode program, Local local, Variables variables) {
        if (!(local.type() instanceof StructType struct) || variables.isExposed(local)) {
            return false;
        }
        StructDefinition definition = program.types().definition(struct);
        return definition.kind() == StructDefinition.Kind.STRUCT
                && !definition.fields().isEmpty()
                && definition.fields().size() <= MOST_FIELDS
                && !program.types().isPacked(struct)
                && definition.fields().stream().noneMatch(field -> field.isBitField() || Kinds.inMemory(field.type()));
    }

    /// The storage of a variable in a place, if it is split.
    Optional<Storage.Split> split(Local local) {
        return method.storage(local) instanceof Storage.Split split ? Optional.of(split) : Optional.empty();
    }

    /// Registers for a new variable, all zero.
    Storage.Split place(Local local) {
        var registers = new LinkedHashMap<String, Integer>();
        for (Field field : fields(local)) {
            TypeKind kind = Kinds.of(field.type());
            int register = method.temporary(kind);
            method.zero(kind);
            code.storeLocal(kind, register);
            registers.put(field.name(), register);
        }
        return new Storage.Split(registers);
    }

    private List<Field> fields(Local local) {
        return method.program.types().definition((StructType) local.type()).fields();
    }

    /// Gives the variable a value; `fresh` if nothing can read its old one meanwhile.
    void assign(Local local, Expr value, boolean fresh, Span span) {
        Map<String, Integer> registers = split(local).orElseThrow().registers();
        switch (value) {
            case Aggregate aggregate -> aggregate(local, registers, aggregate, fresh);
            case Load(LocalPlace(var other, _), _) when split(other).isPresent() ->
                    copy(local, split(other).get().registers(), registers);
            case Conditional(var condition, var yes, var no, var place) ->
                    emitters.conditions.choice(
                            condition,
                            place,
                            () -> assign(local, yes, fresh, span),
                            () -> assign(local, no, fresh, span));
            case Sequence(var effects, var last, _) -> {
                effects.forEach(emitters.expressions::discard);
                assign(local, last, fresh, span);
            }
            case Convert(var inner, _, _, _) -> assign(local, inner, fresh, span);
            default -> {
                emitters.expressions.value(value);
                boolean isAnywhere = value instanceof Load(var place, _) && emitters.places.isPacked(place);
                loadFrom(local, isAnywhere, span);
            }
        }
    }

    private void aggregate(Local local, Map<String, Integer> registers, Aggregate aggregate, boolean fresh) {
        List<Field> fields = fields(local);
        var values = new int[fields.size()];
        for (int i = 0; i < values.length; i++) {
            TypeKind kind = Kinds.of(fields.get(i).type());
            int target = registers.get(fields.get(i).name());
            values[i] = fresh ? target : method.temporary(kind);
            if (i < aggregate.elements().size()) {
                emitters.expressions.value(aggregate.elements().get(i));
            } else {
                method.zero(kind);
            }
            code.storeLocal(kind, values[i]);
        }
        for (int i = 0; i < values.length && !fresh; i++) {
            TypeKind kind = Kinds.of(fields.get(i).type());
            code.loadLocal(kind, values[i]).storeLocal(kind, registers.get(fields.get(i).name()));
        }
    }

    private void copy(Local local, Map<String, Integer> from, Map<String, Integer> to) {
        for (Field field : fields(local)) {
            TypeKind kind = Kinds.of(field.type());
            code.loadLocal(kind, from.get(field.name())).storeLocal(kind, to.get(field.name()));
        }
    }

    /// Loads the fields from the address on the stack.
    void loadFrom(Local local, Span span) {
        loadFrom(local, false, span);
    }

    private void loadFrom(Local local, boolean isAnywhere, Span span) {
        Map<String, Integer> registers = split(local).orElseThrow().registers();
        int address = method.temporary(TypeKind.LONG);
        code.lstore(address);
        for (Field field : fields(local)) {
            code.lload(address);
            method.addConstant(field.offset());
            if (isAnywhere) {
                emitters.places.loadPacked(field.type(), span);
            } else {
                emitters.places.loadFrom(field.type(), Optional.empty(), span);
            }
            code.storeLocal(Kinds.of(field.type()), registers.get(field.name()));
        }
    }

    /// Stores the fields to memory.
    void storeTo(Target target, Local local, Span span) {
        Map<String, Integer> registers = split(local).orElseThrow().registers();
        if (method.side == Side.DEVICE) {
            emitters.structs.clearGaps(target, local.type());
        }
        for (Field field : fields(local)) {
            emitters.structs.pushAddress(target.plus(field.offset()));
            code.loadLocal(Kinds.of(field.type()), registers.get(field.name()));
            emitters.structs.store(target, field.type(), span);
        }
    }

    /// Pushes the address of a copy in memory.
    void spill(Local local, Span span) {
        Target target = emitters.structs.reserve(local.type());
        storeTo(target, local, span);
        emitters.structs.pushAddress(target);
    }

    /// Sets all fields to zero.
    void clear(Local local) {
        Map<String, Integer> registers = split(local).orElseThrow().registers();
        for (Field field : fields(local)) {
            method.zero(Kinds.of(field.type()));
            code.storeLocal(Kinds.of(field.type()), registers.get(field.name()));
        }
    }
}
