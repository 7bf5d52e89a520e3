package port.runtime.emulator;

import java.lang.invoke.SerializedLambda;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.runtime.Dim3;
import port.runtime.Pointer;
import port.runtime.spi.LaunchRequest;

/// A launch as far as it can be told from others: the lambda's method, what it captured, and the extents.
///
/// Only numbers and pointers to memory with an address are told apart; other captured values make a launch unlike every other.
record LaunchIdentity(
        String home,
        String method,
        List<Object> arguments,
        Dim3 grid,
        Dim3 block,
        long sharedBytes,
        boolean cooperative) {
    /// Where a pointer points to.
    private record Address(Class<?> type, long address) {}

    static Optional<LaunchIdentity> of(SerializedLambda lambda, LaunchRequest request) {
        var arguments = new ArrayList<Object>();
        for (int i = 0; i < lambda.getCapturedArgCount(); i++) {
            switch (lambda.getCapturedArg(i)) {
                case Number number -> arguments.add(number);
                case Boolean truth -> arguments.add(truth);
                case Pointer pointer when pointer.isNull() || pointer.hasAddress() ->
                        arguments.add(new Address(pointer.getClass(), pointer.address()));
                case null, default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(
                new LaunchIdentity(
                        lambda.getImplClass(),
                        lambda.getImplMethodName(),
                        List.copyOf(arguments),
                        request.grid(),
                        request.block(),
                        request.sharedBytes(),
                        request.cooperative()));
    }
}
