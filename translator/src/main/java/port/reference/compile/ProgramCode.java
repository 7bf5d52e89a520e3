package port.reference.compile;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.ir.Block;
import port.ir.Declare;
import port.ir.Field;
import port.ir.Function;
import port.ir.FunctionId;
import port.ir.GlobalId;
import port.ir.GlobalVariable;
import port.ir.IrWalk;
import port.ir.Local;
import port.ir.Program;
import port.ir.StructType;
import port.ir.Type;
import port.ir.TypeTable;
import port.reference.check.Checks;
import port.reference.check.Findings;
import port.reference.check.Timeline;
import port.reference.coverage.Exploration;
import port.reference.intrinsic.Intrinsic;
import port.reference.intrinsic.Intrinsics;
import port.reference.machine.ExceptionTypes;
import port.reference.memory.Allocation;
import port.reference.memory.Memory;
import port.reference.memory.Side;
import port.reference.memory.Space;

/// A program in one run: its functions, the addresses of its globals, strings and functions, and the classes made of it.
public final class ProgramCode {
    private static final int FUNCTION_BYTES = 16;

    private final Program program;
    private final TypeTable types;
    private final Memory memory;
    private final Checks checks;
    private final Exploration exploration;
    private final Timeline timeline = new Timeline();
    private final Findings findings = new Findings(new port.reference.check.Sites(), new ProgramCallers(this));
    private final ExceptionTypes exceptionTypes;
    private final Map<FunctionId, Integer> numbers = new HashMap<>();
    private final Map<GlobalId, Allocation> globals = new LinkedHashMap<>();
    private final Map<List<Byte>, Long> strings = new HashMap<>();
    private final Map<StructType, Map<String, Field>> fields = new HashMap<>();
    private final Map<SharedKey, Integer> sharedNumbers = new LinkedHashMap<>();
    private final Map<FunctionId, Long> deviceFrames = new HashMap<>();
    private final Map<FunctionId, PlainReads> plainReads = new HashMap<>();
    private final Meetings meetings = new Meetings();
    private final CollectiveCalls collectives;
    private final Coverage coverage;
    private final CodeLoader loader;
    private final ClassFile classFile;

    /// A `__shared__` variable.
    record SharedKey(FunctionId function, Local local) {}

    ProgramCode(Program program, Memory memory, Checks checks, Exploration exploration) {
        this.program = program;
        this.checks = checks;
        this.exploration = exploration;
        this.types = program.types();
        this.memory = memory;
        this.exceptionTypes = new ExceptionTypes(types);
        for (int i = 0; i < program.functions().size(); i++) {
            numbers.put(program.functions().get(i).id(), i);
        }
        for (GlobalVariable global : program.globals()) {
            globals.put(global.id(), GlobalData.allocate(memory, types, global));
        }
        program.functions().forEach(this::numberShared);
        this.collectives = new CollectiveCalls(this);
        this.coverage = new Coverage(this);
        this.loader = new CodeLoader(this);
        this.classFile =
                ClassFile.of(
                        ClassFile.ClassHierarchyResolverOption.of(
                                ClassHierarchyResolver.ofClassLoading(loader)
                                        .orElse(ClassHierarchyResolver.defaultResolver())));
    }

    private void numberShared(Function function) {
        function.body()
                .ifPresent(body ->
                        IrWalk.stmts(
                                body,
                                stmt -> {
                                    if (stmt instanceof Declare(var local, _, _)
                                            && local.storage() == Local.Storage.SHARED) {
                                        sharedNumbers.putIfAbsent(
                                                new SharedKey(function.id(), local), sharedNumbers.size());
                                    }
                                }));
    }

    public Program program() {
        return program;
    }

    public TypeTable types() {
        return types;
    }

    public Memory memory() {
        return memory;
    }

    /// What is looked for while the program runs.
    Checks checks() {
        return checks;
    }

    /// What is noted where launches are looked for.
    Exploration exploration() {
        return exploration;
    }

    Timeline timeline() {
        return timeline;
    }

    Findings findings() {
        return findings;
    }

    ExceptionTypes exceptionTypes() {
        return exceptionTypes;
    }

    public CollectiveCalls collectives() {
        return collectives;
    }

    Coverage coverage() {
        return coverage;
    }

    public Meetings meetings() {
        return meetings;
    }

    CodeLoader loader() {
        return loader;
    }

    ClassFile classFile() {
        return classFile;
    }

    public Function function(FunctionId id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalStateException("no function " + id);
        }
        return program.functions().get(number);
    }

    int number(FunctionId id) {
        return numbers.get(id);
    }

    /// The intrinsic behind a function: it wins over a body.
    public Optional<Intrinsic> intrinsic(Function function) {
        return function.mapping().intrinsic().flatMap(Intrinsics::find);
    }

    /// Which of its reads may do with an old value.
    PlainReads plainReads(Function function) {
        return plainReads.computeIfAbsent(
                function.id(),
                id ->
                        PlainReads.of(
                                new Block(Forwarding.statements(function(id)), function.span()),
                                call -> intrinsicName(function(call.function()))));
    }

    private String intrinsicName(Function function) {
        return intrinsic(function).map(Intrinsic::name).orElse("");
    }

    public long functionAddress(FunctionId id) {
        return Space.FUNCTION.base() + (number(id) + 1L) * FUNCTION_BYTES;
    }

    /// The function that stands at an address.
    public Optional<Function> functionAt(long address) {
        long offset = address - Space.FUNCTION.base();
        long number = offset / FUNCTION_BYTES - 1;
        boolean valid = offset % FUNCTION_BYTES == 0 && number >= 0 && number < program.functions().size();
        return valid ? Optional.of(program.functions().get((int) number)) : Optional.empty();
    }

    public long globalAddress(GlobalId id) {
        return global(id).address();
    }

    Allocation global(GlobalId id) {
        Allocation found = globals.get(id);
        if (found == null) {
            throw new IllegalStateException("no global " + id);
        }
        return found;
    }

    /// The address of a string literal; identical ones are one.
    public long string(List<Byte> bytes) {
        return strings.computeIfAbsent(
                bytes,
                key -> {
                    Allocation made = memory.allocate(Space.STRING, key.size() + 1L, 1, "");
                    byte[] data = made.bytes();
                    for (int i = 0; i < key.size(); i++) {
                        data[i] = key.get(i);
                    }
                    made.makeReadOnly();
                    return made.address();
                });
    }

    public Field field(Type struct, String name) {
        return fields.computeIfAbsent((StructType) struct, this::fieldsOf).get(name);
    }

    private Map<String, Field> fieldsOf(StructType struct) {
        var byName = new HashMap<String, Field>();
        types.definition(struct).fields().forEach(field -> byName.put(field.name(), field));
        return byName;
    }

    public int sharedIndex(FunctionId function, Local local) {
        return sharedNumbers.get(new SharedKey(function, local));
    }

    /// All `__shared__` variables, by number.
    List<SharedKey> shared() {
        return new ArrayList<>(sharedNumbers.keySet());
    }

    /// The size of the frame of a function of the device; compiles it if need be.
    long deviceFrameBytes(FunctionId id) {
        if (!deviceFrames.containsKey(id)) {
            loader.load(number(id), Side.DEVICE);
        }
        return deviceFrames.get(id);
    }

    void setDeviceFrameBytes(FunctionId id, long bytes) {
        deviceFrames.merge(id, bytes, Math::max);
    }

    /// The class that a function is compiled to, for one side.
    ClassDesc classOf(FunctionId id, Side side) {
        return ClassDesc.of(loader.nameOf(number(id), side));
    }
}
