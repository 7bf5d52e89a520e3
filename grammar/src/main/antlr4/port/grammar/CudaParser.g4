parser grammar CudaParser;

options { tokenVocab = CudaLexer; }

translationUnit : Identifier* EOF ;
