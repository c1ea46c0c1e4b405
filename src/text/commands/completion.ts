/** How completion is switched on, by shell; the same in both languages. */
export const COMPLETION_EXAMPLES: readonly string[] = [
  "echo 'source <(renling completion bash)' >> ~/.bashrc",
  "echo 'source <(renling completion zsh)' >> ~/.zshrc",
  'renling completion fish > ~/.config/fish/completions/renling.fish',
];
