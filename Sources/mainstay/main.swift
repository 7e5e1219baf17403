print("Mainstay")
