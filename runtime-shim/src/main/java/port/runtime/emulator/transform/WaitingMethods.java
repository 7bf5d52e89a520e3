package port.runtime.emulator.transform;

import static java.util.Map.entry;

import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Map;
import java.util.Optional;
import port.runtime.emulator.kernel.WaitKind;

/// Which methods of the kernel context wait for other threads.
final class WaitingMethods {
    private static final Map<String, WaitKind> KINDS =
            Map.ofEntries(
                    entry("syncThreads", WaitKind.BARRIER),
                    entry("syncThreadsCount", WaitKind.BARRIER_COUNT),
                    entry("syncThreadsAnd", WaitKind.BARRIER_AND),
                    entry("syncThreadsOr", WaitKind.BARRIER_OR),
                    entry("syncWarp", WaitKind.WARP_BARRIER),
                    entry("barrierSync", WaitKind.NUMBERED_BARRIER),
                    entry("syncGrid", WaitKind.GRID_BARRIER),
                    entry("shflSync", WaitKind.SHUFFLE),
                    entry("shflUpSync", WaitKind.SHUFFLE_UP),
                    entry("shflDownSync", WaitKind.SHUFFLE_DOWN),
                    entry("shflXorSync", WaitKind.SHUFFLE_XOR),
                    entry("allSync", WaitKind.VOTE_ALL),
                    entry("anySync", WaitKind.VOTE_ANY),
                    entry("uniSync", WaitKind.VOTE_UNIFORM),
                    entry("ballotSync", WaitKind.BALLOT),
                    entry("activeMask", WaitKind.ACTIVE_MASK),
                    entry("shuffle", WaitKind.SHUFFLE),
                    entry("shuffleUp", WaitKind.SHUFFLE_UP),
                    entry("shuffleDown", WaitKind.SHUFFLE_DOWN),
                    entry("shuffleXor", WaitKind.SHUFFLE_XOR),
                    entry("all", WaitKind.VOTE_ALL),
                    entry("any", WaitKind.VOTE_ANY),
                    entry("uniform", WaitKind.VOTE_UNIFORM),
                    entry("ballot", WaitKind.BALLOT),
                    entry("matchAny", WaitKind.MATCH_ANY),
                    entry("matchAll", WaitKind.MATCH_ALL),
                    entry("reduceAdd", WaitKind.REDUCE_ADD),
                    entry("reduceMin", WaitKind.REDUCE_MIN),
                    entry("reduceMax", WaitKind.REDUCE_MAX),
                    entry("reduceMinUnsigned", WaitKind.REDUCE_MIN_UNSIGNED),
                    entry("reduceMaxUnsigned", WaitKind.REDUCE_MAX_UNSIGNED),
                    entry("reduceAnd", WaitKind.REDUCE_AND),
                    entry("reduceOr", WaitKind.REDUCE_OR),
                    entry("reduceXor", WaitKind.REDUCE_XOR),
                    entry("matchAnySync", WaitKind.MATCH_ANY),
                    entry("matchAllSync", WaitKind.MATCH_ALL),
                    entry("reduceAddSync", WaitKind.REDUCE_ADD),
                    entry("reduceMinSync", WaitKind.REDUCE_MIN),
                    entry("reduceMaxSync", WaitKind.REDUCE_MAX),
                    entry("reduceMinUnsignedSync", WaitKind.REDUCE_MIN_UNSIGNED),
                    entry("reduceMaxUnsignedSync", WaitKind.REDUCE_MAX_UNSIGNED),
                    entry("reduceAndSync", WaitKind.REDUCE_AND),
                    entry("reduceOrSync", WaitKind.REDUCE_OR),
                    entry("reduceXorSync", WaitKind.REDUCE_XOR));

    private WaitingMethods() {}

    /// What a call waits for, if it is one of the kernel context's waiting methods.
    static Optional<WaitKind> kind(InvokeInstruction call) {
        if (!call.owner().asSymbol().equals(Types.CONTEXT)) {
            return Optional.empty();
        }
        return Optional.ofNullable(KINDS.get(call.name().stringValue()));
    }
}
