package port.runtime.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import port.runtime.Device;
import port.runtime.HostProcess;
import port.runtime.IntPtr;
import port.runtime.Kernel;
import port.runtime.KernelContext;
import port.runtime.SharedInts;
import port.runtime.emulator.code.CodeStore;

/// Transformed kernels that later processes find; a process is played by a class loader of its own.
final class KernelCacheTest {
    private static final int SECRET = 1_234_567;
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir private Path folder;

    /// The program: a kernel with barriers, warp operations and private members.
    public static final class Program {
        private static final SharedInts SHARED = SharedInts.of(64);
        private static int factor = 3;

        private Program() {}

        private static int helper(int value) {
            return value * factor + SECRET;
        }

        @Kernel
        static void turn(KernelContext ctx, IntPtr out) {
            int t = ctx.threadIdx.x;
            IntPtr s = ctx.shared(SHARED);
            s.set(t, helper(t));
            ctx.syncThreads();
            int value = s.get(63 - t);
            value += ctx.shflDownSync(-1, value, 1);
            out.set(t, value);
        }

        public static int run(Device device) {
            IntPtr out = device.allocateInts(64);
            device.launch(1, 64, ctx -> turn(ctx, out));
            IntPtr host = IntPtr.local(64);
            device.copyToHost(host, out, 64);
            int hash = 0;
            for (int i = 0; i < 64; i++) {
                hash = 31 * hash + host.get(i);
            }
            return hash;
        }
    }

    /// Loads the program anew, perhaps with another constant in it.
    private static final class Loader extends ClassLoader {
        private static final String NAME = Program.class.getName();
        private final byte[] bytes;

        Loader(int secret) throws IOException {
            super(Program.class.getClassLoader());
            try (InputStream original = getResourceAsStream(NAME.replace('.', '/') + ".class")) {
                this.bytes = changed(original.readAllBytes(), secret);
            }
        }

        private static byte[] changed(byte[] original, int secret) {
            ClassTransform change =
                    ClassTransform.transformingMethodBodies((CodeBuilder code, CodeElement element) -> {
                        if (element instanceof ConstantInstruction constant
                                && constant.constantValue().equals(SECRET)) {
                            code.loadConstant(secret);
                        } else {
                            code.with(element);
                        }
                    });
            return ClassFile.of().transformClass(ClassFile.of().parse(original), change);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(NAME)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : defineClass(name, bytes, 0, bytes.length);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            boolean isOwn = bytes != null && name.equals(NAME.replace('.', '/') + ".class");
            return isOwn ? new ByteArrayInputStream(bytes) : super.getResourceAsStream(name);
        }
    }

    private int process(String version) throws IOException {
        return process(version, SECRET);
    }

    private int process(String version, int secret) throws IOException {
        var store = new CodeStore(folder, version);
        var loader = new Loader(secret);
        HostProcess process =
                HostProcess.builder()
                        .accelerator(() -> new EmulatedAccelerator(EmulatorOptions.sequential(), Optional.of(store)))
                        .build();
        try {
            MethodHandle run =
                    MethodHandles.publicLookup()
                            .findStatic(
                                    loader.loadClass(Program.class.getName()),
                                    "run",
                                    MethodType.methodType(int.class, Device.class));
            var result = new int[1];
            process.run(running -> {
                result[0] = run(run, running.device());
                return 0;
            });
            return result[0];
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            process.close();
        }
    }

    private static int run(MethodHandle program, Device device) {
        try {
            return (int) program.invokeExact(device);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// The entries by name, with the time they were written.
    private Map<String, FileTime> entries() throws IOException {
        var times = new TreeMap<String, FileTime>();
        for (Path file : files()) {
            times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Makes a new entry known by its time.
    private void age() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, LONG_AGO);
        }
    }

    private long old() throws IOException {
        return entries().values().stream().filter(LONG_AGO::equals).count();
    }

    @Test
    void aLaterProcessFindsKernelAndLaunch() throws IOException {
        int expected = process("1");
        age();

        int result = process("1");

        assertEquals(expected, result);
        assertEquals(2, entries().size(), "one entry for the kernel, one for its launch");
        assertEquals(2, old(), "both were used as they are");
    }

    @Test
    void anotherClassFileIsTransformedAnew() throws IOException {
        int expected = process("1", 99);
        int other = process("1");

        int again = process("1", 99);

        assertNotEquals(expected, other);
        assertEquals(expected, again);
    }

    @Test
    void anotherVersionOfTheTransformFindsNothing() throws IOException {
        process("1");
        age();

        process("2");

        assertEquals(4, entries().size());
        assertEquals(2, old());
    }

    @Test
    void everyDamagedByteIsNoticed() throws IOException {
        int expected = process("1");
        for (Path file : files()) {
            byte[] good = Files.readAllBytes(file);
            for (int place : new int[] {0, 1, good.length / 3, good.length / 2, good.length - 1}) {
                byte[] bad = good.clone();
                bad[place] ^= 0x10;
                Files.write(file, bad);
                age();

                assertEquals(expected, process("1"));
                assertEquals(1, old(), "the damaged entry was replaced");
            }
        }
    }

    @Test
    void anEntryThatWasCutShortIsReplaced() throws IOException {
        int expected = process("1");
        for (Path file : files()) {
            byte[] good = Files.readAllBytes(file);
            for (int length : new int[] {0, 5, good.length - 1}) {
                Files.write(file, java.util.Arrays.copyOf(good, length));
                age();

                assertEquals(expected, process("1"));
                assertEquals(1, old());
            }
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        var store = new CodeStore(file.resolve("kernels"), "1");

        List<byte[]> result =
                Engines.run(
                        () -> new EmulatedAccelerator(EmulatorOptions.sequential(), Optional.of(store)), Program::run);

        assertEquals(1, result.size());
    }

    @Test
    void theFolderIsTheUsersUnlessToldOtherwise() {
        assertEquals(
                Optional.of(Path.of("/home/ada/.cache/port/kernels")), KernelCache.folder(Map.of("HOME", "/home/ada")));
        assertEquals(
                Optional.of(Path.of("/caches/port/kernels")),
                KernelCache.folder(Map.of("HOME", "/home/ada", "XDG_CACHE_HOME", "/caches")));
        assertEquals(
                Optional.of(Path.of("/own")),
                KernelCache.folder(Map.of("XDG_CACHE_HOME", "/caches", "PORT_KERNEL_CACHE", "/own")));
        assertEquals(Optional.empty(), KernelCache.folder(Map.of("HOME", "/home/ada", "PORT_KERNEL_CACHE", "0")));
        assertEquals(Optional.empty(), KernelCache.folder(Map.of()));
    }
}
