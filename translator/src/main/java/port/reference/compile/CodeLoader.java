package port.reference.compile;

import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import port.ir.Function;
import port.reference.check.Watch;
import port.reference.coverage.MarkedWays;
import port.reference.gang.LaneCode;
import port.reference.intrinsic.Intrinsics;
import port.reference.machine.Context;
import port.reference.memory.Access;
import port.reference.memory.Side;

/// Compiles functions when the JVM first asks for their classes.
final class CodeLoader extends ClassLoader {
    private static final String PACKAGE = "cuda.";

    private final ProgramCode program;
    private final Map<String, Lines> lines = new HashMap<>();
    private int laneClasses;

    CodeLoader(ProgramCode program) {
        super(CodeLoader.class.getClassLoader());
        this.program = program;
        Module ours = CodeLoader.class.getModule();
        // The classes made here live in this loader's unnamed module and use these packages.
        for (Class<?> used :
                List.of(Context.class, Access.class, Watch.class, LaneCode.class, Intrinsics.class, MarkedWays.class)) {
            if (ours.isNamed()) {
                ours.addExports(used.getPackageName(), getUnnamedModule());
            }
        }
    }

    /// The name of the class for a function, such as `cuda.host.main_3`.
    String nameOf(int number, Side side) {
        String name = program.program().functions().get(number).sourceName().replaceAll("[^A-Za-z0-9_]", "_");
        return PACKAGE + side.name().toLowerCase(Locale.ROOT) + "." + name + "_" + number;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            throw new ClassNotFoundException(name);
        }
        if (name.startsWith(WayFields.PREFIX)) {
            byte[] bytes = WayFields.compile(name);
            return defineClass(name, bytes, 0, bytes.length);
        }
        Side side = name.startsWith(PACKAGE + "host.") ? Side.HOST : Side.DEVICE;
        int number = Integer.parseInt(name.substring(name.lastIndexOf('_') + 1));
        Function function = program.program().functions().get(number);
        var classLines = new Lines(function.sourceName());
        lines.put(name, classLines);
        byte[] bytes = new FunctionCompiler(program, side, classLines).compile(function, ClassDesc.of(name));
        return defineClass(name, bytes, 0, bytes.length);
    }

    /// Compiles a function now.
    void load(int number, Side side) {
        try {
            loadClass(nameOf(number, side));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot compile function " + number, e);
        }
    }

    /// A name for the next class of lane code.
    String nextLaneClass(Function function) {
        laneClasses++;
        return PACKAGE + "lanes." + function.sourceName().replaceAll("[^A-Za-z0-9_]", "_") + "_" + laneClasses;
    }

    /// Makes lane code from class bytes.
    LaneCode define(String name, byte[] bytes, Lines classLines) {
        lines.put(name, classLines);
        return (LaneCode) make(defineClass(name, bytes, 0, bytes.length));
    }

    /// The marks of the ways from `number * WayFields.EACH` on.
    MarkedWays markedWays(int number) {
        try {
            return (MarkedWays) make(loadClass(WayFields.PREFIX + number));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("cannot mark ways", e);
        }
    }

    private static Object make(Class<?> made) {
        try {
            return made.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + made.getName(), e);
        }
    }

    /// The source lines of a class made here.
    Optional<Lines> lines(String className) {
        return Optional.ofNullable(lines.get(className));
    }
}
