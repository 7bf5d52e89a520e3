/// CUDA C++ over tokens whose names are classified: an Identifier never starts a type.
///
/// For SLL prediction only: almost every choice hangs on the next token, thanks to the token types that the name
/// classifier gives (see CudaLexer).
parser grammar CudaParser;

options { tokenVocab = CudaLexer; }

// ---- entries -------------------------------------------------------------------------------------------------------

translationUnit : declaration* EOF ;

singleDeclaration : declaration EOF ;

singleMember : member EOF ;

singleBody : statement* EOF ;

// ---- declarations --------------------------------------------------------------------------------------------------

declaration
    : simpleDeclaration
    | templateDeclaration
    | explicitInstantiation
    | namespaceDefinition
    | namespaceAlias
    | usingDirective
    | usingDeclaration
    | aliasDeclaration
    | staticAssertion
    | linkageSpecification
    | asmStatement
    ;

simpleDeclaration : declarationSpecifier* (Semicolon | initDeclarator (functionBody | (Comma initDeclarator)* Semicolon)) ;

initDeclarator : declarator asmLabel? attribute* (initializer | bitWidth)? | bitWidth ;

bitWidth : Colon assignment ;

asmLabel : Asm LeftParen String+ RightParen ;

templateDeclaration : Template templateParameterList requiresClause? (conceptDefinition | declaration) ;

conceptDefinition : Concept Identifier attribute* Assign assignment Semicolon ;

explicitInstantiation : Extern? Template declaration ;

namespaceDefinition
    : Inline? Namespace attribute* (Identifier (ColonColon Inline? Identifier)*)? attribute* LeftBrace declaration* RightBrace
    ;

namespaceAlias : Namespace Identifier Assign name Semicolon ;

usingDirective : Using Namespace name Semicolon ;

usingDeclaration : Using (Enum elaboratedName | usingName (Comma usingName)*) Semicolon ;

usingName : Typename? name Ellipsis? ;

aliasDeclaration : Using Identifier attribute* Assign (classSpecifier | enumSpecifier | typeId) Semicolon ;

staticAssertion : StaticAssert LeftParen assignment (Comma String+)? RightParen Semicolon ;

linkageSpecification : Extern String (LeftBrace declaration* RightBrace | declaration) ;

functionBody
    : memberInitializers? BodyOpen statement* RightBrace
    | Try memberInitializers? BodyOpen statement* RightBrace handler+
    | Assign (Default | Delete) Semicolon
    ;

memberInitializers : InitializerColon memberInitializer (Comma memberInitializer)* ;

memberInitializer : (name | typeName) (LeftParen arguments? RightParen | bracedList) Ellipsis? ;

// ---- specifiers ----------------------------------------------------------------------------------------------------

declarationSpecifier
    : specifierWord
    | typeSpecifier
    | attribute
    | classSpecifier
    | enumSpecifier
    ;

specifierWord
    : Static | Extern | Inline | Virtual | Explicit | Constexpr | Mutable | ThreadLocal | Register | Friend | Typedef
    | CudaGlobal | CudaDevice | CudaHost | CudaShared | CudaConstant | CudaManaged | GridConstant
    | ForceInline | NoInline | Extension
    ;

typeSpecifier
    : qualifier
    | builtinWord
    | typeName
    | Typename typenameName
    | conceptName? Auto
    | conceptName? decltypeSpecifier
    | Typeof LeftParen (typeId | expression) RightParen
    | TypeTransform LeftParen typeId RightParen
    ;

qualifier : Const | Volatile | Restrict ;

builtinWord
    : Void | Bool | Char | Char8 | Char16 | Char32 | Wchar | Short | Int | Long | Signed | Unsigned | Float | Double
    | Int128 | Float128
    ;

typeName : (TypeName | TypeScope Identifier) templateArguments? (ColonColon typeNameStep)* ;

typenameName : ColonColon? Identifier templateArguments? (ColonColon typeNameStep)* ;

typeNameStep : Template? Identifier templateArguments? ;

decltypeSpecifier : Decltype LeftParen (expression | Auto) RightParen (ColonColon typeNameStep)* ;

elaboratedType : (Struct | Class | Union | Enum) attribute* elaboratedName ;

elaboratedName : ColonColon? Identifier templateArguments? (ColonColon typeNameStep)* ;

attribute
    : AttributeOpen LeftBracket (Using Identifier Colon)? attributeItem? (Comma attributeItem?)* RightBracket RightBracket
    | GnuAttribute LeftParen LeftParen attributeItem? (Comma attributeItem?)* RightParen RightParen
    | Declspec LeftParen attributeItem* RightParen
    | Alignas LeftParen (typeId | assignment) Ellipsis? RightParen
    | LaunchBounds LeftParen arguments? RightParen
    ;

attributeItem : attributeWord (ColonColon attributeWord)? (LeftParen arguments? RightParen)? Ellipsis? ;

attributeWord
    : Identifier | Const | NoInline | ForceInline | Inline | Alignas | CudaGlobal | CudaDevice | CudaHost | CudaShared
    | CudaConstant | CudaManaged | LaunchBounds | Extern | Static | Restrict
    ;

// ---- declarators ---------------------------------------------------------------------------------------------------

declarator : pointerOperator* declaratorCore declaratorSuffix* ;

declaratorCore
    : Ellipsis? declaratorName attribute*
    | LeftParen declarator RightParen
    | LeftBracket Identifier (Comma Identifier)* RightBracket
    ;

declaratorName
    : DeclaratorScope? Identifier templateArguments? (ColonColon typeNameStep)* (ColonColon lastStep)?
    | DeclaratorScope? (Tilde Identifier templateArguments? | operatorStep)
    | typeMember
    ;

pointerOperator
    : (Star | Amp | AndAnd) pointerQualifier*
    | PointerOwner templateArguments? (ColonColon typeNameStep)* ColonColon Star pointerQualifier*
    ;

pointerQualifier : qualifier | attribute ;

declaratorSuffix : arraySuffix | parameterClause ;

arraySuffix : LeftBracket (Static | qualifier)* expression? RightBracket ;

parameterClause : LeftParen parameters? RightParen functionQualifier* (Arrow typeId)? requiresClause? ;

functionQualifier
    : qualifier
    | Amp
    | AndAnd
    | Noexcept (LeftParen assignment RightParen)?
    | Throw LeftParen (typeId (Comma typeId)*)? RightParen
    | Override
    | Final
    | attribute
    ;

parameters : parameter (Comma parameter)* (Comma? Ellipsis)? | Ellipsis ;

parameter : declarationSpecifier+ parameterDeclarator? (Assign initializerClause)? ;

parameterDeclarator : pointerOperator+ parameterDirect? | parameterDirect ;

parameterDirect : parameterCore declaratorSuffix* | declaratorSuffix+ ;

parameterCore : Ellipsis? Identifier attribute* | Ellipsis | LeftParen parameterDeclarator RightParen ;

typeId : (typeSpecifier | elaboratedType | attribute)+ abstractDeclarator? ;

abstractDeclarator : pointerOperator+ abstractDirect? | abstractDirect ;

abstractDirect : abstractCore declaratorSuffix* | declaratorSuffix+ ;

abstractCore : Ellipsis | LeftParen abstractDeclarator RightParen ;

initializer : Assign initializerClause | LeftParen arguments? RightParen | bracedList ;

initializerClause : assignment | bracedList ;

bracedList : LeftBrace (bracedElement (Comma bracedElement)* Comma?)? RightBrace ;

bracedElement : (designator+ Assign?)? initializerClause Ellipsis? ;

designator : Dot Identifier | LeftBracket assignment (Ellipsis assignment)? RightBracket ;

// ---- classes -------------------------------------------------------------------------------------------------------

classSpecifier
    : (Struct | Class | Union) attribute* (elaboratedName Final?)? (baseClause? LeftBrace member* RightBrace)?
    ;

baseClause : Colon baseSpecifier (Comma baseSpecifier)* ;

baseSpecifier : attribute* (Virtual | access)* typeSpecifier Ellipsis? ;

access : Public | Protected | Private ;

member : access Colon | declaration ;

enumSpecifier
    : Enum (Class | Struct)? attribute* elaboratedName? (Colon typeSpecifier+)?
      (LeftBrace (enumerator (Comma enumerator)* Comma?)? RightBrace)?
    ;

enumerator : Identifier attribute* (Assign assignment)? ;

// ---- templates -----------------------------------------------------------------------------------------------------

templateParameterList : TemplateLess (templateParameter (Comma templateParameter)*)? TemplateGreater ;

templateParameter
    : conceptName Ellipsis? Identifier? (Assign typeId)?
    | (Typename | Class) Ellipsis? Identifier? (Assign typeId)?
    | Template templateParameterList (Typename | Class) Ellipsis? Identifier? (Assign (name | typeName))?
    | parameter
    ;

templateArguments : TemplateLess (templateArgument (Comma templateArgument)*)? TemplateGreater ;

templateArgument : typeId | assignment Ellipsis? | bracedList ;

// ---- constraints ---------------------------------------------------------------------------------------------------

conceptName : (ConceptName | ConceptScope Identifier) templateArguments? (ColonColon typeNameStep)* ;

requiresClause : Requires conjunction (OrOr conjunction)* ;

conjunction : primary (AndAnd primary)* ;

requiresExpression : Requires (LeftParen parameters? RightParen)? LeftBrace requirement* RightBrace ;

requirement
    : Requires assignment Semicolon
    | Typename typenameName Semicolon
    | LeftBrace expression RightBrace Noexcept? (Arrow conceptName)? Semicolon
    | expression Semicolon
    ;

// ---- names ---------------------------------------------------------------------------------------------------------

// What follows names decides nothing in them: neither '::' nor '<' begins anything that may stand behind one.

name
    : (ColonColon | DeclaratorScope)? Identifier templateArguments? (ColonColon typeNameStep)* (ColonColon lastStep)?
    | (ColonColon | DeclaratorScope)? operatorStep
    ;

typeMember
    : (TypeName | TypeScope Identifier) templateArguments?
      ((ColonColon typeNameStep)+ (ColonColon lastStep)? | ColonColon lastStep)
    ;

lastStep : Tilde Identifier templateArguments? | Tilde decltypeSpecifier | Template? operatorStep ;

operatorStep : operatorName templateArguments? | conversionName ;

memberName
    : Template? name
    | typeMember
    | Tilde (Identifier templateArguments? | typeName | builtinWord | decltypeSpecifier)
    ;

operatorName : Operator (operatorSymbol | String Identifier?) ;

conversionName : Operator typeSpecifier+ pointerOperator* ;

operatorSymbol
    : (New | Delete) (LeftBracket RightBracket)?
    | LeftParen RightParen
    | LeftBracket RightBracket
    | Plus | Minus | Star | Slash | Percent | Caret | Amp | Pipe | Tilde | Not | Assign | Less | Greater
    | PlusAssign | MinusAssign | StarAssign | SlashAssign | PercentAssign | CaretAssign | AmpAssign | PipeAssign
    | ShiftLeft | Greater Greater | ShiftLeftAssign | Greater GreaterEqual
    | EqualEqual | NotEqual | LessEqual | GreaterEqual | ThreeWay | AndAnd | OrOr | Increment | Decrement | Comma
    | ArrowStar | Arrow
    ;

// ---- statements ----------------------------------------------------------------------------------------------------

statement
    : block
    | Semicolon
    | attribute+ statement
    | blockDeclaration
    | expression Semicolon
    | If Constexpr? LeftParen clause? (Semicolon clause)? RightParen statement (Else statement)?
    | Switch LeftParen clause? (Semicolon clause)? RightParen statement
    | While LeftParen clause RightParen statement
    | Do statement While LeftParen expression RightParen Semicolon
    | For LeftParen clause? (Colon initializerClause | Semicolon clause? (Colon initializerClause | Semicolon expression?)) RightParen statement
    | Return (expression | bracedList)? Semicolon
    | Break Semicolon
    | Continue Semicolon
    | Goto Identifier Semicolon
    | Case expression (Ellipsis expression)? Colon statement?
    | Default Colon statement?
    | Identifier Colon statement?
    | Try block handler+
    | asmStatement
    ;

block : LeftBrace statement* RightBrace ;

blockDeclaration
    : declarationSpecifier+ (initDeclarator (Comma initDeclarator)*)? Semicolon
    | namespaceAlias
    | usingDirective
    | usingDeclaration
    | aliasDeclaration
    | staticAssertion
    ;

clause : declarationSpecifier+ clauseDeclarator (Comma clauseDeclarator)* | expression ;

clauseDeclarator : declarator initializer? ;

handler : Catch LeftParen (parameter | Ellipsis) RightParen block ;

asmStatement
    : Asm (Volatile | Goto | Inline)* LeftParen String+ (asmSeparator (asmOperand (Comma? asmOperand)*)?)* RightParen Semicolon
    ;

asmSeparator : Colon | ColonColon ;

asmOperand : (LeftBracket Identifier RightBracket)? String+ (LeftParen expression RightParen)? | Identifier ;

// ---- expressions ---------------------------------------------------------------------------------------------------

expression : assignment (Comma assignment)* ;

arguments : argument (Comma argument)* ;

argument : initializerClause Ellipsis? ;

assignment
    : primary                                                                       # primaryExpression
    | assignment LeftBracket (expression | bracedList)? RightBracket                # subscriptExpression
    | assignment LeftParen arguments? RightParen                                    # callExpression
    | assignment LaunchLess LaunchTail? arguments LaunchGreater LaunchGreater LaunchGreater LeftParen arguments? RightParen # launchExpression
    | assignment (Dot | Arrow) memberName                                           # memberExpression
    | assignment (Increment | Decrement)                                            # postfixExpression
    | (Increment | Decrement | Plus | Minus | Not | Tilde | Star | Amp | Extension) assignment # prefixExpression
    | LeftParen typeId RightParen assignment                                        # castExpression
    | Sizeof assignment                                                             # sizeofExpression
    | Alignof assignment                                                            # alignofExpression
    | ColonColon? Delete (LeftBracket RightBracket)? assignment                     # deleteExpression
    | assignment (DotStar | ArrowStar) assignment                                   # memberPointerExpression
    | assignment (Star | Slash | Percent) assignment                                # multiplicativeExpression
    | assignment (Plus | Minus) assignment                                          # additiveExpression
    | assignment (ShiftLeft | Greater Greater) assignment                           # shiftExpression
    | assignment ThreeWay assignment                                                # threeWayExpression
    | assignment (Less | Greater | LessEqual | GreaterEqual) assignment             # relationalExpression
    | assignment (EqualEqual | NotEqual) assignment                                 # equalityExpression
    | assignment Amp assignment                                                     # bitAndExpression
    | assignment Caret assignment                                                   # bitXorExpression
    | assignment Pipe assignment                                                    # bitOrExpression
    | assignment AndAnd assignment                                                  # andExpression
    | assignment OrOr assignment                                                    # orExpression
    // Both bind alike, from the right: 'a ? b : c = d' is 'a ? b : (c = d)'.
    | <assoc = right> assignment (Question expression? Colon | assignmentOperator) assignment # choiceOrAssignment
    | assignment assignmentOperator bracedList                                      # braceAssignmentExpression
    | Throw assignment?                                                             # throwExpression
    ;

assignmentOperator
    : Assign | StarAssign | SlashAssign | PercentAssign | PlusAssign | MinusAssign | ShiftLeftAssign
    | Greater GreaterEqual | AmpAssign | CaretAssign | PipeAssign
    ;

primary
    : name
    | Number
    | String+
    | Character
    | True
    | False
    | Nullptr
    | This
    | LeftParen expression (foldOperator Ellipsis (foldOperator assignment)?)? RightParen
    | LeftParen Ellipsis foldOperator assignment RightParen
    | LeftParen block RightParen
    | LeftParen typeId RightParen bracedList
    | construction
    | lambda
    | requiresExpression
    | (StaticCast | DynamicCast | ConstCast | ReinterpretCast) TemplateLess typeId TemplateGreater LeftParen expression RightParen
    | (SizeofType | AlignofType | Typeid) LeftParen typeId RightParen
    | Typeid LeftParen expression RightParen
    | Sizeof Ellipsis LeftParen Identifier RightParen
    | Noexcept LeftParen expression RightParen
    | TypeTrait LeftParen templateArgument (Comma templateArgument)* RightParen
    | ColonColon? New (LeftParen arguments RightParen)? newType (LeftParen arguments? RightParen | bracedList)?
    | ColonColon? New (LeftParen arguments RightParen)? LeftParen typeId RightParen (LeftParen arguments? RightParen | bracedList)?
    ;

construction
    : (typeName | builtinWord | Typename typenameName | decltypeSpecifier | Auto) (LeftParen arguments? RightParen | bracedList)
    | decltypeSpecifier
    ;

newType : (typeSpecifier | elaboratedType)+ pointerOperator* (LeftBracket expression? RightBracket)* ;

foldOperator
    : Plus | Minus | Star | Slash | Percent | Caret | Amp | Pipe | Assign | Less | Greater | ShiftLeft | Greater Greater
    | PlusAssign | MinusAssign | StarAssign | SlashAssign | PercentAssign | CaretAssign | AmpAssign | PipeAssign
    | ShiftLeftAssign | Greater GreaterEqual | EqualEqual | NotEqual | LessEqual | GreaterEqual | AndAnd | OrOr | Comma
    | DotStar | ArrowStar
    ;

lambda
    : LeftBracket (capture (Comma capture)*)? RightBracket (templateParameterList requiresClause?)? lambdaSpecifier*
      (LeftParen parameters? RightParen lambdaSpecifier*)? (Arrow typeId)? requiresClause? block
    ;

capture
    : (Amp | Assign)
    | Star? This
    | Amp? Ellipsis? Identifier Ellipsis? initializer?
    ;

lambdaSpecifier
    : Mutable | Constexpr | Noexcept (LeftParen assignment RightParen)? | CudaDevice | CudaHost | ForceInline | NoInline | attribute
    ;
