package port.reference.compile;

/// What leaving the code under construction means: a method returns, a lane marks itself.
interface Exits {
    /// Leaves the function; the value, if the function has one that is no struct, is on the stack. A struct is at its destination.
    void leaveFunction();

    /// Leaves the loop or switch around the code.
    void leaveLoop();

    /// Goes on with the next turn of the loop around the code.
    void nextTurn();

    /// The JVM local with the address where a struct result goes.
    int resultAddress();
}
