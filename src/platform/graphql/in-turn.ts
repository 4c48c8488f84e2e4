import { SetMetadata } from '@nestjs/common';

const IN_TURN = 'recording-in-turn';

/** Of an act that looks whether something is on record before it records it: see RecordingTurn. */
export const InTurn = (): MethodDecorator => SetMetadata(IN_TURN, true);

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
export function isInTurn(method: Function): boolean {
  return Reflect.getMetadata(IN_TURN, method) === true;
}
