import { rmSync } from 'node:fs';
import { newcomersFolder, ownCommands, runDocumented, wantsQueue } from '../../fixtures/documents';

describe('commands in the documents', () => {
  const folder = newcomersFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(ownCommands.filter((command) => !wantsQueue(command)))('%s', (command) => {
    expect(runDocumented(command, folder)).toEqual({ status: 0, errors: null });
  });
});
