/**
 * The vocabulary in which the use cases are asked and answer, for the faces: they import from this room and not from
 * those below it. Nothing else stands here, so that a face can name a type or an error without loading an engine.
 */
export * from '../model/index.ts';
