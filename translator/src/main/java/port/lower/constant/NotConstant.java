package port.lower.constant;

import java.io.Serial;

/// Ends the evaluation of an expression that turns out not to be constant.
final class NotConstant extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    NotConstant(String reason) {
        super(reason, null, false, false);
    }
}
