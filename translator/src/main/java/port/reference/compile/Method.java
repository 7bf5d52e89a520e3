package port.reference.compile;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Function;
import port.ir.Local;
import port.ir.Type;
import port.reference.coverage.Branch;
import port.reference.coverage.Branches;
import port.reference.memory.Side;
import port.source.Span;

/// A method under construction: its code so far, where its variables are, how much frame memory it uses.
final class Method {
    private static final int CHECKPOINT_INTERVAL = 0x3fff;
    private static final int STACK_ALIGNMENT = 16;

    final CodeBuilder code;
    final ProgramCode program;
    final Side side;

    /// JVM locals: the [port.reference.machine.Context], the lane, the `Access`, the address of the frame.
    final int context;

    final int lane;
    final int access;
    final int frame;

    private final Lines lines;
    private final Sites sites;
    private final Scratch scratch;
    private final Builtins builtins;
    private final Map<Integer, Storage> storage = new HashMap<>();
    private final int ticks;
    private final Optional<Watching> watching;
    private long frameTop;
    private int variadic = -1;

    Method(
            CodeBuilder code,
            ProgramCode program,
            Side side,
            Function function,
            Lines lines,
            Sites sites,
            int context,
            int lane,
            int frame) {
        this.code = code;
        this.program = program;
        this.side = side;
        this.lines = lines;
        this.sites = sites;
        this.scratch = new Scratch(code);
        this.builtins = new Builtins(code, context, lane);
        this.context = context;
        this.lane = lane;
        this.frame = frame;
        this.access = code.allocateLocal(TypeKind.REFERENCE);
        this.ticks = code.allocateLocal(TypeKind.INT);
        code.aload(context).getfield(Names.CONTEXT, "access", Names.ACCESS).astore(access);
        code.iconst_0().istore(ticks);
        boolean watched = side == Side.DEVICE && program.checks().watch();
        this.watching =
                watched
                        ? Optional.of(
                                new Watching(
                                        code,
                                        context,
                                        lane,
                                        function.volatiles(),
                                        program.plainReads(function),
                                        program.findings().sites()))
                        : Optional.empty();
    }

    /// The JVM local with the address of the variadic arguments.
    int variadic() {
        return variadic;
    }

    void setVariadic(int slot) {
        variadic = slot;
    }

    Builtins builtins() {
        return builtins;
    }

    void place(Local local, Storage where) {
        storage.put(local.id(), where);
    }

    Storage storage(Local local) {
        Storage found = storage.get(local.id());
        if (found == null) {
            throw new IllegalStateException("variable " + local + " has no place");
        }
        return found;
    }

    boolean hasPlace(Local local) {
        return storage.containsKey(local.id());
    }

    /// Marks what follows as code for `span`.
    void at(Span span) {
        code.lineNumber(lines.number(span));
    }

    /// A new JVM local.
    int temporary(TypeKind kind) {
        return code.allocateLocal(kind);
    }

    /// Pushes a zero.
    void zero(TypeKind kind) {
        switch (kind) {
            case LONG -> code.lconst_0();
            case FLOAT -> code.fconst_0();
            case DOUBLE -> code.dconst_0();
            case VOID -> {}
            default -> code.iconst_0();
        }
    }

    /// Takes frame memory; gives its distance from the frame's address.
    long reserve(long bytes, long alignment) {
        long step = Math.max(alignment, 1);
        long offset = (frameTop + step - 1) / step * step;
        frameTop = offset + Math.max(bytes, 1);
        return offset;
    }

    /// The end of the frame memory taken so far.
    long frameTop() {
        return frameTop;
    }

    /// Pushes the address behind the frame, where a callee may put its own.
    void pushFrameEnd() {
        code.lload(frame);
        long top = (frameTop + STACK_ALIGNMENT - 1) / STACK_ALIGNMENT * STACK_ALIGNMENT;
        addConstant(top);
    }

    /// Adds to the `long` on the stack.
    void addConstant(long value) {
        if (value != 0) {
            code.loadConstant(value).ladd();
        }
    }

    /// Loads; the address is on the stack.
    void callLoad(String accessor, TypeKind kind, Span span) {
        callLoad(accessor, kind, Optional.empty(), span);
    }

    /// @param home where the address is expected to lie
    void callLoad(String accessor, TypeKind kind, Optional<Storage.Resident> home, Span span) {
        at(span);
        if (home.isPresent() && isDirect()) {
            Label elsewhere = code.newLabel();
            Label done = code.newLabel();
            new ResidentAccess(code, scratch, home.get()).load(accessor, kind, elsewhere);
            code.goto_(done);
            code.labelBinding(elsewhere);
            sites.load(code, access, scratch, accessor, kind, home, watching, span);
            code.labelBinding(done);
        } else {
            sites.load(code, access, scratch, accessor, kind, home, watching, span);
        }
    }

    /// Whether accesses whose home is known look there first.
    private boolean isDirect() {
        return watching.isEmpty() && sites.mayBeLong();
    }

    /// Stores; address and value are on the stack.
    void callStore(String accessor, TypeKind kind, Span span) {
        callStore(accessor, kind, Optional.empty(), span);
    }

    /// @param home where the address is expected to lie
    void callStore(String accessor, TypeKind kind, Optional<Storage.Resident> home, Span span) {
        at(span);
        if (home.isPresent() && isDirect()) {
            Label elsewhere = code.newLabel();
            Label done = code.newLabel();
            new ResidentAccess(code, scratch, home.get()).store(accessor, kind, elsewhere);
            code.goto_(done);
            code.labelBinding(elsewhere);
            sites.store(code, access, scratch, accessor, kind, home, watching, span);
            code.labelBinding(done);
        } else {
            sites.store(code, access, scratch, accessor, kind, home, watching, span);
        }
    }

    /// Loads or stores at an address that need not be aligned; the address, and the value to store, are on the stack.
    void callPacked(String verb, String accessor, TypeKind kind, Span span) {
        announce(span, false);
        at(span);
        code.aload(access).invokevirtual(Names.ACCESS, "packed", MethodTypeDesc.of(Names.ACCESS));
        var type =
                verb.equals("load")
                        ? MethodTypeDesc.of(Kinds.descriptor(kind), ConstantDescs.CD_long, Names.ACCESS)
                        : Names.procedure(ConstantDescs.CD_long, Kinds.descriptor(kind), Names.ACCESS);
        code.invokestatic(Names.ACCESS, verb + accessor, type);
    }

    /// Checks the address of a struct on the stack, for code of the device.
    void checkAlignment(Type type, Span span) {
        long alignment = program.types().alignmentOf(type);
        if (side == Side.DEVICE && alignment > 1) {
            at(span);
            code.loadConstant((int) alignment);
            code.invokestatic(
                    Names.ACCESS,
                    "aligned",
                    MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_long, ConstantDescs.CD_int));
        }
    }

    /// Copies bytes; target, source and their number are on the stack.
    void callCopy(Span span) {
        announce(span, false);
        at(span);
        code.aload(access);
        code.invokestatic(
                Names.ACCESS,
                "copy",
                Names.procedure(ConstantDescs.CD_long, ConstantDescs.CD_long, ConstantDescs.CD_long, Names.ACCESS));
    }

    /// Copies a value; target and source are on the stack. On the device, where reads of what has no value are found, gaps are not read: they
    /// go along unseen.
    void callCopy(Type type, Span span) {
        List<SolidBytes.Stretch> stretches =
                side == Side.HOST
                        ? List.of(new SolidBytes.Stretch(0, program.types().sizeOf(type)))
                        : SolidBytes.of(type, program.types());
        List<SolidBytes.Stretch> gaps = side == Side.HOST ? List.of() : SolidBytes.gaps(type, program.types());
        if (gaps.isEmpty()) {
            code.loadConstant(program.types().sizeOf(type));
            callCopy(span);
            return;
        }
        int source = temporary(TypeKind.LONG);
        int target = temporary(TypeKind.LONG);
        code.lstore(source).lstore(target);
        for (SolidBytes.Stretch stretch : stretches) {
            code.lload(target);
            addConstant(stretch.offset());
            code.lload(source);
            addConstant(stretch.offset());
            code.loadConstant(stretch.length());
            callCopy(span);
        }
        for (SolidBytes.Stretch gap : gaps) {
            code.lload(target);
            addConstant(gap.offset());
            code.lload(source);
            addConstant(gap.offset());
            code.loadConstant(gap.length()).aload(access);
            code.invokestatic(
                    Names.ACCESS,
                    "copyGap",
                    Names.procedure(ConstantDescs.CD_long, ConstantDescs.CD_long, ConstantDescs.CD_long, Names.ACCESS));
        }
    }

    /// Sets bytes; target, value and their number are on the stack.
    void callFill(Span span) {
        announce(span, false);
        at(span);
        code.aload(access);
        code.invokestatic(
                Names.ACCESS,
                "fill",
                Names.procedure(ConstantDescs.CD_long, ConstantDescs.CD_int, ConstantDescs.CD_long, Names.ACCESS));
    }

    /// Says that the call that follows may access memory.
    void announce(Span span, boolean atomic) {
        watching.ifPresent(watch -> watch.announce(span, atomic));
    }

    /// The numbers of a branch's ways; empty if it is not counted.
    Optional<Branches.Ways> ways(Branch.Kind kind, Span span) {
        return side == Side.DEVICE ? program.coverage().ways(kind, span) : Optional.empty();
    }

    /// Marks that a thread goes a way of a branch.
    void take(Optional<Branches.Ways> ways, int way) {
        ways.ifPresent(numbers -> {
            WayFields.mark(code, numbers.first() + way);
            if (program.exploration().isOn()) {
                LaneWays.note(this, numbers, way);
            }
        });
    }

    /// Stands on the way back of every loop.
    ///
    /// @param spinning whether the loop only looks at memory
    void checkpoint(Span span, boolean spinning) {
        var on = code.newLabel();
        if (!spinning && !program.exploration().isOn()) {
            code.iinc(ticks, 1).iload(ticks).loadConstant(CHECKPOINT_INTERVAL).iand().ifne(on);
        }
        at(span);
        code.aload(context).invokevirtual(Names.CONTEXT, spinning ? "spin" : "checkpoint", Names.procedure());
        code.labelBinding(on);
    }

    /// Copies a static helper's call: `Arithmetic.name`.
    void arithmetic(String name, TypeKind result, TypeKind... parameters) {
        var descriptors = new ClassDesc[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            descriptors[i] = Kinds.descriptor(parameters[i]);
        }
        code.invokestatic(Names.ARITHMETIC, name, MethodTypeDesc.of(Kinds.descriptor(result), descriptors));
    }
}
