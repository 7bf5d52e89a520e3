/// The tokens of CUDA C++.
///
/// Lexes raw text for tools and tests. In a translation the preprocessor cuts the tokens by the same rules, and this
/// grammar gives them their types. As there, `>` is followed by nothing but `=`, so that two shifts right and two ends of
/// template arguments look the same until names are known.
lexer grammar CudaLexer;

/// What only the name classifier can tell: see NameClassifier.
tokens {
    TypeName,           // an Identifier that starts the name of a type used as a type
    TypeScope,          // a '::' that starts the name of a type
    DeclaratorScope,    // a '::' that starts the name of what is declared
    PointerOwner,       // an Identifier that starts the class of a member pointer: `C` in `int C::*p`
    TemplateLess,       // a '<' that opens template parameters or arguments
    TemplateGreater,    // the '>' that closes them
    LaunchTail,         // the '<' of a launch written as '<< <'
    LaunchGreater,      // one of the three '>' that close a launch configuration
    BodyOpen,           // the '{' of a function's body
    InitializerColon,   // the ':' in front of member initialisers
    AttributeOpen,      // the first '[' of '[['
    SizeofType,         // a `sizeof` in front of a type in parentheses
    AlignofType,        // an `alignof` in front of a type in parentheses
    Final,              // `final` behind a class name or a declarator
    Override,           // `override` behind a declarator
    Concept,            // `concept` behind template parameters
    ConceptName,        // an Identifier that starts the name of a concept in front of what it constrains
    ConceptScope,       // a '::' that does
    Requires            // `requires` in front of a constraint, or of requirements
}

Alignas         : 'alignas' | '_Alignas' | '__align__' ;
Alignof         : 'alignof' | '_Alignof' | '__alignof__' | '__alignof' ;
Asm             : 'asm' | '__asm__' | '__asm' ;
Auto            : 'auto' | '__auto_type' ;
Bool            : 'bool' | '_Bool' ;
Break           : 'break' ;
Case            : 'case' ;
Catch           : 'catch' ;
Char            : 'char' ;
Char8           : 'char8_t' ;
Char16          : 'char16_t' ;
Char32          : 'char32_t' ;
Class           : 'class' ;
Const           : 'const' | '__const' | '__const__' ;
Constexpr       : 'constexpr' | 'consteval' ;
ConstCast       : 'const_cast' ;
Continue        : 'continue' ;
Decltype        : 'decltype' ;
Default         : 'default' ;
Delete          : 'delete' ;
Do              : 'do' ;
Double          : 'double' ;
DynamicCast     : 'dynamic_cast' ;
Else            : 'else' ;
Enum            : 'enum' ;
Explicit        : 'explicit' ;
Extern          : 'extern' ;
False           : 'false' ;
Float           : 'float' ;
Float128        : '__float128' ;
For             : 'for' ;
Friend          : 'friend' ;
Goto            : 'goto' ;
If              : 'if' ;
Inline          : 'inline' | '__inline__' | '__inline' ;
Int             : 'int' ;
Int128          : '__int128' ;
Long            : 'long' ;
Mutable         : 'mutable' ;
Namespace       : 'namespace' ;
New             : 'new' ;
Noexcept        : 'noexcept' ;
Nullptr         : 'nullptr' ;
Operator        : 'operator' ;
Private         : 'private' ;
Protected       : 'protected' ;
Public          : 'public' ;
Register        : 'register' ;
ReinterpretCast : 'reinterpret_cast' ;
Restrict        : '__restrict__' | '__restrict' | 'restrict' ;
Return          : 'return' ;
Short           : 'short' ;
Signed          : 'signed' | '__signed__' | '__signed' ;
Sizeof          : 'sizeof' ;
Static          : 'static' ;
StaticAssert    : 'static_assert' | '_Static_assert' ;
StaticCast      : 'static_cast' ;
Struct          : 'struct' ;
Switch          : 'switch' ;
Template        : 'template' ;
This            : 'this' ;
ThreadLocal     : 'thread_local' | '__thread' | '_Thread_local' ;
Throw           : 'throw' ;
True            : 'true' ;
Try             : 'try' ;
Typedef         : 'typedef' ;
Typeid          : 'typeid' ;
Typename        : 'typename' ;
Typeof          : '__typeof__' | '__typeof' | 'typeof' ;
Union           : 'union' ;
Unsigned        : 'unsigned' ;
Using           : 'using' ;
Virtual         : 'virtual' ;
Void            : 'void' ;
Volatile        : 'volatile' | '__volatile__' | '__volatile' ;
Wchar           : 'wchar_t' ;
While           : 'while' ;

CudaGlobal      : '__global__' ;
CudaDevice      : '__device__' ;
CudaHost        : '__host__' ;
CudaShared      : '__shared__' ;
CudaConstant    : '__constant__' ;
CudaManaged     : '__managed__' ;
GridConstant    : '__grid_constant__' ;
ForceInline     : '__forceinline__' | '__forceinline' ;
NoInline        : '__noinline__' ;
LaunchBounds    : '__launch_bounds__' | '__maxnreg__' | '__cluster_dims__' | '__block_size__' ;

Extension       : '__extension__' | 'constinit' ;
GnuAttribute    : '__attribute__' | '__attribute' ;
Declspec        : '__declspec' ;
TypeTransform   : '__underlying_type' | '__remove_cv' | '__remove_reference' | '__remove_cvref' | '__decay' ;
TypeTrait
    : '__is_' [a-z_]+
    | '__has_' ('trivial' | 'nothrow' | 'virtual' | 'unique') [a-z_]*
    | '__builtin_offsetof'
    | '__builtin_va_arg'
    | '__builtin_types_compatible_p'
    ;

LeftParen       : '(' ;
RightParen      : ')' ;
LeftBracket     : '[' | '<:' ;
RightBracket    : ']' | ':>' ;
LeftBrace       : '{' | '<%' ;
RightBrace      : '}' | '%>' ;
Ellipsis        : '...' ;
DotStar         : '.*' ;
Dot             : '.' ;
ArrowStar       : '->*' ;
Arrow           : '->' ;
Increment       : '++' ;
Decrement       : '--' ;
AndAnd          : '&&' | 'and' ;
OrOr            : '||' | 'or' ;
PlusAssign      : '+=' ;
MinusAssign     : '-=' ;
StarAssign      : '*=' ;
SlashAssign     : '/=' ;
PercentAssign   : '%=' ;
CaretAssign     : '^=' | 'xor_eq' ;
AmpAssign       : '&=' | 'and_eq' ;
PipeAssign      : '|=' | 'or_eq' ;
ShiftLeftAssign : '<<=' ;
LaunchLess      : '<<<' ;
ShiftLeft       : '<<' ;
EqualEqual      : '==' ;
NotEqual        : '!=' | 'not_eq' ;
ThreeWay        : '<=>' ;
LessEqual       : '<=' ;
GreaterEqual    : '>=' ;
Less            : '<' ;
Greater         : '>' ;
Assign          : '=' ;
Plus            : '+' ;
Minus           : '-' ;
Star            : '*' ;
Slash           : '/' ;
Percent         : '%' ;
Caret           : '^' | 'xor' ;
Amp             : '&' | 'bitand' ;
Pipe            : '|' | 'bitor' ;
Tilde           : '~' | 'compl' ;
Not             : '!' | 'not' ;
Question        : '?' ;
ColonColon      : '::' ;
Colon           : ':' ;
Semicolon       : ';' ;
Comma           : ',' ;

Identifier      : Start Continuation* ;
Number          : '.'? [0-9] ([eEpP] [+-] | '\'' [0-9a-zA-Z_] | Continuation | '.')* ;
String          : Encoding? '"' (~["\\\r\n] | '\\' .)* '"' Identifier? | Encoding? 'R"(' .*? ')"' Identifier? ;
Character       : Encoding? '\'' (~['\\\r\n] | '\\' .)+ '\'' Identifier? ;

LineComment     : '//' ~[\r\n]* -> channel(HIDDEN) ;
BlockComment    : '/*' .*? '*/' -> channel(HIDDEN) ;
Directive       : '#' (~[\\\r\n] | '\\' '\r'? '\n' | '\\' ~[\r\n])* -> channel(HIDDEN) ;
Whitespace      : [ \t\r\n\f\u000B]+ -> channel(HIDDEN) ;
Other           : . ;

fragment Start : [a-zA-Z_$] | [\u0080-\uFFFF] ;
fragment Continuation : [a-zA-Z_$0-9] | [\u0080-\uFFFF] ;
fragment Encoding : 'u8' | 'u' | 'U' | 'L' ;
