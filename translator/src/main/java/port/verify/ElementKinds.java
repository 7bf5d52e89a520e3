package port.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the elements of buffers are, as far as an engine that knows has shown.
final class ElementKinds {
    private final Map<String, ElementKind> kinds = new HashMap<>();

    void learn(List<Buffer> buffers) {
        buffers.forEach(buffer -> kinds.put(BufferComparison.identity(buffer), buffer.kind()));
    }

    ElementKind of(Buffer buffer) {
        ElementKind kind = kinds.getOrDefault(BufferComparison.identity(buffer), ElementKind.BYTE);
        return buffer.size() % kind.bytes() == 0 ? kind : ElementKind.BYTE;
    }
}
