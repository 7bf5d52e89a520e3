package ported;

import port.runtime.IntPtr;

/// Ported from `host.cu`.
final class Host {
    private Host() {}

    /// Source: host.cu:3.
    @SuppressWarnings("fallthrough")
    static int flow(int x, IntPtr p) {
        switch (x) {
            case 1:
                x++;
            case 2:
            case 3:
                x <<= 2;
                break;
            default:
                return -1;
        }
        int y = 0;
        boolean first = true;
        while (true) {
            if (!first) {
                int value = x - 1;
                p.set(0, value);
                if (0 >= value) {
                    break;
                }
            }
            first = false;
            if (x < 3) {
                x++;
                continue;
            }
            x -= 1;
        }
        boolean holds = x < 9;
        if (holds) {
            p.set(x, 4);
            holds = 4 < x;
        }
        if (holds) {
            y = 1;
        }
        switch (y) {
        }
        if (p.isNull()) {
            return y;
        }
        if (x < y) {
            x = 1;
        } else {
            x = 2;
        }
        return 0;
    }
}
