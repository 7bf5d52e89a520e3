lexer grammar CudaLexer;

Identifier : [a-zA-Z_$] [a-zA-Z_$0-9]* ;
Whitespace : [ \t\r\n]+ -> channel(HIDDEN) ;
