import { rmSync } from 'node:fs';
import { isSlow, newcomersFolder, ownCommands, runDocumented } from '../../fixtures/documents';

describe('commands in the documents that take a while', () => {
  const folder = newcomersFolder();
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(ownCommands.filter(isSlow))('%s', (command) => {
    expect(runDocumented(command, folder)).toEqual({ status: 0, errors: null });
  });
});
