"""What words a sentence uses, loaded or plain, and whether two sentences contradict each other."""
