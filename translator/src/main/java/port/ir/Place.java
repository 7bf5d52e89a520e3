package port.ir;

import port.source.Span;

/// An lvalue: something that can be read, written and pointed to.
public sealed interface Place permits LocalPlace, GlobalPlace, Dereference, Member, Element, Temporary {
    Type type();

    Span span();
}
