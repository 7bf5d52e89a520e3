package ported;

import port.runtime.Thrown;

/// Ported from `host.cu`.
final class Host {
    private Host() {}

    /// Source: host.cu:3.
    static int live() {
        Buffer b = new Buffer().construct(7);
        try {
            try {
                throw new Thrown(b.copy());
            } catch (Thrown thrown) {
                if (thrown.is(Buffer.class)) {
                    Buffer e = new Buffer(thrown.struct().memory(), thrown.struct().byteOffset());
                    return e.size();
                } else if (thrown.value() instanceof Integer) {
                    int n = (Integer) thrown.value();
                    throw thrown;
                } else {
                    return 3;
                }
            }
        } finally {
            b.destroy();
        }
    }
}
