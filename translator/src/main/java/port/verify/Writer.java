package port.verify;

import port.ir.Type;
import port.reference.replay.ReplayThread;
import port.reference.replay.Uncertainty;
import port.source.Span;

/// Who wrote a scalar last in a replay.
record Writer(Type type, long bits, Uncertainty uncertainty, ReplayThread thread, Span span) {}
