package port.reference.process;

import java.util.ArrayList;
import java.util.List;

/// The exceptions that a program keeps in an `exception_ptr`, by number from 1.
public final class KeptExceptions {
    private final List<RuntimeException> kept = new ArrayList<>();

    /// The number of an exception, the same whenever it is kept.
    public synchronized long keep(RuntimeException exception) {
        int known = kept.indexOf(exception);
        if (known < 0) {
            kept.add(exception);
        }
        return (known < 0 ? kept.size() - 1 : known) + 1L;
    }

    /// @throws IndexOutOfBoundsException if there is none of that number
    public synchronized RuntimeException get(long number) {
        return kept.get((int) number - 1);
    }
}
