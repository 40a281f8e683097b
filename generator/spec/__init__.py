"""The hand-written inputs of a service, `specs/<service>/*.yaml`, read and checked."""
