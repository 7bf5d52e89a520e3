package port.lower.declaration;

import port.lower.symbol.FunctionSymbol;

/// The member functions that the compiler makes where the author writes none.
public enum SpecialMember implements FunctionSymbol.GeneratedBody {
    DEFAULT_CONSTRUCTOR,
    COPY_CONSTRUCTOR,
    MOVE_CONSTRUCTOR,
    COPY_ASSIGNMENT,
    MOVE_ASSIGNMENT,
    DESTRUCTOR
}
