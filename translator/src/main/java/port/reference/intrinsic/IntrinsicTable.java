package port.reference.intrinsic;

import java.util.LinkedHashMap;
import java.util.Map;
import port.reference.intrinsic.Intrinsic.Kind;
import port.reference.intrinsic.Intrinsic.Where;

/// Collects intrinsics; a family adds its own.
final class IntrinsicTable {
    private final Map<String, Intrinsic> entries = new LinkedHashMap<>();

    Map<String, Intrinsic> entries() {
        return entries;
    }

    /// A function of its arguments alone, on both sides.
    void pure(String name, Class<?> owner, String method) {
        add(new Intrinsic(name, owner, method, Kind.PURE, false, Where.BOTH));
    }

    /// A function of `double`, used for `float`.
    void widened(String name, Class<?> owner, String method) {
        add(new Intrinsic(name, owner, method, Kind.WIDENED, false, Where.BOTH));
    }

    /// On both sides, with the context.
    void both(String name, Class<?> owner, String method) {
        add(new Intrinsic(name, owner, method, Kind.CONTEXT, false, Where.BOTH));
    }

    void host(String name, Class<?> owner, String method) {
        add(new Intrinsic(name, owner, method, Kind.CONTEXT, false, Where.HOST));
    }

    void device(String name, Class<?> owner, String method) {
        add(new Intrinsic(name, owner, method, Kind.CONTEXT, false, Where.DEVICE));
    }

    void typed(String name, Class<?> owner, String method) {
        add(new Intrinsic(name, owner, method, Kind.CONTEXT, true, Where.BOTH));
    }

    void callback(String name, Class<?> owner, String method) {
        add(new Intrinsic(name, owner, method, Kind.CALLBACK, false, Where.HOST));
    }

    void collective(String name) {
        add(new Intrinsic(name, IntrinsicTable.class, "", Kind.COLLECTIVE, false, Where.DEVICE));
    }

    void add(Intrinsic intrinsic) {
        if (entries.put(intrinsic.name(), intrinsic) != null) {
            throw new IllegalStateException("two intrinsics " + intrinsic.name());
        }
    }
}
