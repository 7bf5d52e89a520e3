package port.runtime.emulator.transform;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import port.runtime.emulator.code.GeneratedClass;
import port.runtime.emulator.kernel.KernelPlan;

/// Writes the class of a kernel: a field for each argument, a method for each region.
final class ProgramWriter {
    /// Reads `port.runtime.Pointer` off the launch: device code sees pointers from its own side.
    private static final ClassDesc POINTER = ClassDesc.of("port.runtime.Pointer");

    private final ClassDesc owner;
    private final KernelShape shape;
    private final ParameterFields parameters;
    private final ClassLibrary library;
    private final MemberAccess access;
    private final String methodName;
    private final Map<Integer, LaneRegion> laneRegions;
    private final Map<Integer, LaneRegion> alignedRegions;
    private final Map<Integer, LaneRegion> partingRegions;
    private final LaneLoops loops;
    private final boolean joins;

    /// @param width of the groups of threads to write code for too, if vectors can be had
    ProgramWriter(
            ClassDesc owner, String methodName, KernelShape shape, ClassLibrary library, Module user, LaneWidth width) {
        this.owner = owner;
        this.shape = shape;
        this.parameters = new ParameterFields(owner, shape.body().parameters());
        this.library = library;
        this.access = new MemberAccess(owner, library);
        this.methodName = methodName;
        this.laneRegions = LaneRegions.find(shape, library, user, width);
        this.alignedRegions = LaneRegions.findAligned(shape, library, user, width);
        this.partingRegions = LaneRegions.findParting(shape, library, user, width, laneRegions);
        this.loops = new LaneLoops(owner);
        this.joins =
                shape.sites().isEmpty()
                        && laneRegions.containsKey(0)
                        && Stream.concat(laneRegions.values().stream(), alignedRegions.values().stream())
                                .allMatch(LaneJoining::isPossible);
    }

    /// The type of the static method that makes a program of a launch's arguments.
    static MethodTypeDesc factoryType(ClassDesc owner, List<ClassDesc> parameters) {
        return MethodTypeDesc.of(owner, parameters);
    }

    GeneratedClass write(String sourceFile) {
        byte[] bytes =
                ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(library.hierarchy()))
                        .build(
                                owner,
                                builder -> {
                                    builder.withFlags(
                                            ClassFile.ACC_PUBLIC
                                                    | ClassFile.ACC_FINAL
                                                    | ClassFile.ACC_SUPER
                                                    | ClassFile.ACC_SYNTHETIC);
                                    builder.withSuperclass(Types.PROGRAM);
                                    if (!sourceFile.isEmpty()) {
                                        builder.with(SourceFileAttribute.of(sourceFile));
                                    }
                                    writeFields(builder);
                                    writeConstructor(builder);
                                    writeFactory(builder);
                                    writeDispatch(builder);
                                    for (int region = 0; region <= shape.sites().size(); region++) {
                                        int number = region;
                                        builder.withMethodBody(
                                                regionName(region),
                                                RegionEmitter.TYPE,
                                                ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL,
                                                code ->
                                                        new RegionEmitter(shape, parameters, access, number, code)
                                                                .emit());
                                    }
                                    laneRegions.forEach(
                                            (number, region) -> writeLanes(builder, lanesName(number), number, region));
                                    alignedRegions.forEach((number, region) ->
                                            writeLanes(builder, alignedName(number), number, region));
                                    partingRegions.forEach((number, region) ->
                                            writeParting(builder, partingName(number).orElseThrow(), region));
                                    loops.emit(builder);
                                    access.emitAdapters(builder);
                                });
        return new GeneratedClass(Types.binaryName(owner), bytes, access.handles());
    }

    private void writeLanes(ClassBuilder builder, String name, int number, LaneRegion region) {
        String unaligned = laneRegions.containsKey(number) ? lanesName(number) : regionName(number);
        Optional<LaneStrip> strip = LaneStrip.of(region);
        Optional<LaneNames.Strips> strips =
                strip.map(found -> LaneNames.Strips.of(name, joins && found.mayGoThroughBlocks()));
        LaneNames names = new LaneNames(regionName(number), unaligned, partingName(number), strips);
        builder.withMethodBody(
                name,
                RegionEmitter.TYPE,
                ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL,
                code -> new LaneEmitter(region, joins, loops, parameters, access, owner, names, code).emit());
        strips.ifPresent(methods -> {
            writeStrip(builder, methods.row(), region, strip.orElseThrow(), false);
            methods.blocks().ifPresent(more -> writeStrip(builder, more, region, strip.orElseThrow(), true));
        });
    }

    private void writeParting(ClassBuilder builder, String name, LaneRegion region) {
        builder.withMethodBody(
                name,
                LaneEntry.TYPE,
                ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL,
                code -> new LanePartMethod(region, joins, loops, parameters, access, code).emit());
    }

    private Optional<String> partingName(int region) {
        return partingRegions.containsKey(region)
                ? Optional.of(regionName(region) + "$parting$lanes")
                : Optional.empty();
    }

    private void writeStrip(
            ClassBuilder builder, String name, LaneRegion region, LaneStrip strip, boolean throughBlocks) {
        builder.withMethodBody(
                name,
                LaneEntry.TYPE,
                ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL,
                code -> new LaneStripMethod(strip, region, throughBlocks, loops, parameters, access, code).emit());
    }

    private String alignedName(int region) {
        return regionName(region) + "$aligned$lanes";
    }

    private String lanesName(int region) {
        return regionName(region) + "$lanes";
    }

    private String regionName(int region) {
        return region == 0 ? methodName : methodName + "$" + region;
    }

    private void writeFields(ClassBuilder builder) {
        for (int i = 0; i < parameters.types().size(); i++) {
            if (!parameters.isContext(i)) {
                builder.withField(ParameterFields.name(i), parameters.types().get(i), ClassFile.ACC_PRIVATE);
            }
        }
    }

    private void writeConstructor(ClassBuilder builder) {
        builder.withMethodBody(
                ConstantDescs.INIT_NAME,
                ConstantDescs.MTD_void,
                ClassFile.ACC_PRIVATE,
                code ->
                        code.aload(0)
                                .invokespecial(Types.PROGRAM, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void)
                                .return_());
    }

    private void writeFactory(ClassBuilder builder) {
        MethodTypeDesc type = factoryType(owner, parameters.types());
        builder.withMethodBody(
                "create",
                type,
                ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                code -> {
                    code.new_(owner).dup().invokespecial(owner, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
                    for (int i = 0; i < parameters.types().size(); i++) {
                        ClassDesc parameter = parameters.types().get(i);
                        if (!parameters.isContext(i)) {
                            code.dup().loadLocal(TypeKind.from(parameter), code.parameterSlot(i));
                            if (isPointer(parameter)) {
                                code.invokevirtual(POINTER, "onDevice", MethodTypeDesc.of(POINTER))
                                        .checkcast(parameter);
                            }
                            code.putfield(owner, ParameterFields.name(i), parameter);
                        }
                    }
                    code.areturn();
                });
    }

    private boolean isPointer(ClassDesc type) {
        return type.isClassOrInterface() && library.load(POINTER).isAssignableFrom(library.load(type));
    }

    private void writeDispatch(ClassBuilder builder) {
        MethodTypeDesc type = RegionEmitter.TYPE.insertParameterTypes(0, ConstantDescs.CD_int);
        builder.withMethodBody(
                "run",
                type,
                ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL,
                code -> {
                    int last = shape.sites().size();
                    if (last > 0) {
                        List<SwitchCase> cases = new ArrayList<>();
                        for (int region = 1; region <= last; region++) {
                            cases.add(SwitchCase.of(region, code.newLabel()));
                        }
                        Label first = code.newLabel();
                        code.iload(1).tableswitch(1, last, first, cases);
                        cases.forEach(choice -> {
                            code.labelBinding(choice.target());
                            emitCall(choice.caseValue(), code);
                        });
                        code.labelBinding(first);
                    }
                    emitCall(0, code);
                });
    }

    private void emitCall(int region, CodeBuilder code) {
        if (hasLanes(region)) {
            String lanes = alignedRegions.containsKey(region) ? alignedName(region) : lanesName(region);
            Label threadwise = code.newLabel();
            code.aload(2).getfield(Types.STATE, "together", ConstantDescs.CD_int).ifeq(threadwise);
            code.aload(0).aload(2).iload(3).iload(4);
            code.invokevirtual(owner, lanes, RegionEmitter.TYPE).ireturn();
            code.labelBinding(threadwise);
        }
        code.aload(0).aload(2).iload(3).iload(4);
        code.invokevirtual(owner, regionName(region), RegionEmitter.TYPE).ireturn();
    }

    /// What the scheduler has to know.
    KernelPlan plan(String kernelName, int mostThreads) {
        return new KernelPlan(
                kernelName,
                mostThreads,
                shape.sites().stream().map(KernelShape.Site::point).toList(),
                slots(false),
                slots(true),
                !laneRegions.isEmpty() || !alignedRegions.isEmpty(),
                joins);
    }

    private boolean hasLanes(int region) {
        return laneRegions.containsKey(region) || alignedRegions.containsKey(region);
    }

    private KernelPlan.Slots slots(boolean shared) {
        return new KernelPlan.Slots(
                shape.count(TypeKind.INT, shared),
                shape.count(TypeKind.LONG, shared),
                shape.count(TypeKind.FLOAT, shared),
                shape.count(TypeKind.DOUBLE, shared),
                shape.count(TypeKind.REFERENCE, shared));
    }
}
