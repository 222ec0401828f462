"""The rules, a file a matter: each says what is wrong with a sentence or a summary. The catalogue lists them."""
