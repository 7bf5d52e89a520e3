package port.verify;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import port.runtime.HostProcess;

/// Loads the classes of one port, anew for every run, so that static state is never shared.
final class PortLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    private final boolean limited;

    PortLoader(Map<String, byte[]> classes) {
        this(classes, false);
    }

    /// @param limited whether loops have to end when the process is stopped
    PortLoader(Map<String, byte[]> classes, boolean limited) {
        super("port", HostProcess.class.getClassLoader());
        this.classes = Map.copyOf(classes);
        this.limited = limited;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] code = limited ? Checkpoints.insert(bytes, this) : bytes;
        return defineClass(name, code, 0, code.length);
    }

    /// Class files as well: kernels are transformed from them.
    @Override
    public InputStream getResourceAsStream(String name) {
        byte[] bytes =
                name.endsWith(".class")
                        ? classes.get(name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                        : null;
        return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
    }
}
